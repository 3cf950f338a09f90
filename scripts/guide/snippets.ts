import { kindPlaces, kinds } from '../../src/entries/kinds.ts';
import { newDocument, newPractice } from '../drafting/new-entry.ts';

export const snippetsFile = '.vscode/bai.code-snippets';

/** A snippet as VS Code reads it. */
export interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/** A day that stands in no template but as the day of writing. */
const today = '1945-09-02';
/** The prefix that is typed: the command `npm run new` has the same words. */
const prefixes = {
  document: 'van-ban',
  model: 'mo-hinh',
  report: 'bai-thuc-tien',
  session: 'chuyen-de',
} as const;

/** A snippet for each kind: what `npm run new` writes, with a stop at each gap. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries(
    kinds.map((kind) => {
      const made =
        kind === 'document'
          ? newDocument({ number: '25-NQ/TW', issuedOn: '2013-06-03' }, [], today)
          : newPractice(kind, 'Tên', [], today);
      if (typeof made === 'string') throw new Error(made);
      const { name } = kindPlaces[kind];
      return [
        `Phần đầu tệp: ${name}`,
        {
          scope: 'mdx,markdown,plaintext',
          prefix: prefixes[kind],
          description: `Phần đầu tệp của một ${name}, đủ trường bắt buộc`,
          body: snippetBody(made.text),
        },
      ];
    }),
  );
}

/** Lines of a template with a stop at each gap and each value; remarks stay as they are. */
export function snippetBody(template: string): string[] {
  const lines = template.trimEnd().split('\n');
  let stop = 0;
  return lines.map((line, index) => {
    if (/^\s*#|^---$/.test(line)) return escaped(line);
    const [, head = '', value = ''] = /^(\s*(?:- )*(?:\w+:|-))(?: (.*))?$/.exec(line) ?? [];
    if (head === '') return escaped(line);
    if (value === today) return `${head} $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE`;
    if (value !== '') return `${head} \${${++stop}:${escaped(value)}}`;
    return opensGroup(
      line,
      lines.slice(index + 1).find((one) => !/^\s*#/.test(one)),
    )
      ? line
      : `${head} $${++stop}`;
  });
}

/** Whether the next line that is no remark belongs below this one. */
function opensGroup(line: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  const depth = (text: string) => /^[\s-]*/.exec(text)?.[0].length ?? 0;
  return depth(next) > depth(line) && !next.startsWith('---');
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
