import { statesFigure } from '../../src/checks/figures.ts';
import { createScanner, resolveAll } from '../../src/citations/index.ts';
import { readText } from '../../src/editing/read-word.ts';
import { bodyOfText } from '../../src/editing/word-body.ts';
import type { Kind } from '../../src/entries/kinds.ts';
import type { Content } from '../../src/entries/read-content.ts';
import type { Library } from '../../src/library/library.ts';
import { personsIn } from '../../src/models/persons.ts';
import { type More, type NewEntry, newDocument, newPractice } from '../drafting/new-entry.ts';
import { articleLines } from './article-lines.ts';
import type { Source } from './read-source.ts';

/** A longer body is refused by the check; what it says belongs into fields. */
const mostLetters = 90_000;

/**
 * A draft of a text: what its letterhead or its page says is filled in, the rest is left open under a remark of what it asks for.
 *
 * @param kind what it is to become; left out, a text with a number of its own is a document, all else a report.
 * @returns a sentence where it can be none.
 */
export function draftOfText(
  source: Extract<Source, { kind: 'text' }>,
  kind: Kind | undefined,
  { entries, unread, vocabulary }: Content,
  library: Pick<Library, 'registry'>,
  today: string,
): NewEntry | string {
  const text = source.lines.join('\n').normalize('NFC');
  const read = readText(text, vocabulary);
  const { head, signer } = read;
  const isDocument = head.number !== undefined && head.type !== undefined;
  const own = kind ?? (isDocument ? 'document' : 'report');
  const article = articleLines(source.lines, source.title);
  const title = own === 'document' ? (head.title ?? '') : article.title;
  const body =
    own === 'document' ? read.body : bodyOfText(article.lines.join('\n'), undefined).body;
  const more: More = { sources: sourceOf(source, title) };
  const made =
    own === 'document'
      ? newDocument(head, entries, today, {
          ...more,
          known: {
            signer,
            relations: groundsIn(text, vocabulary, library),
            verification: 'unverified',
          },
        })
      : newPractice(own, title, entries, today, { ...more, known: { verification: 'unverified' } });
  if (typeof made === 'string') return made;
  // Drafts that still have gaps cannot be read, and are there all the same.
  if (unread.has(`${made.kind}/${made.id}`))
    return `Đã có tệp ${made.file}. Không ghi đè: sửa tệp ấy.`;
  const names = [...new Set(personsIn(body).map(({ written }) => written))];
  const notes = names.map(
    (name) => `Có thể là tên người: “${name}”. Thay bằng chức danh, hoặc bỏ.`,
  );
  const isLong = body.length > mostLetters;
  return {
    ...made,
    text: isLong ? made.text : `${made.text}\n${todo(names)}${withMarks(body)}\n`,
    notes: [
      ...made.notes,
      ...notes,
      ...(isLong
        ? ['Toàn văn quá dài cho một bài nên không chép vào: tóm lược vào các trường.']
        : []),
    ],
  };
}

const quoted = (text: string): string => JSON.stringify(text);

function sourceOf(
  { publisher, day, url }: { publisher?: string; day?: string; url?: string },
  title: string,
): string {
  return [
    `  - title: ${title === '' ? '' : quoted(title)}`.trimEnd(),
    `    publisher: ${publisher ? quoted(publisher) : ''}`.trimEnd(),
    ...(day ? [`    day: ${day}`] : []),
    `    url: ${url ? quoted(url) : ''}`.trimEnd(),
    '    seen: full',
  ].join('\n');
}

/** Lines that begin with "Căn cứ" name what the document rests on; only what means one document becomes a relation. */
function groundsIn(
  text: string,
  { citations }: Content['vocabulary'],
  { registry }: Pick<Library, 'registry'>,
): { kind: 'can-cu'; target: string }[] | undefined {
  const scanner = createScanner(citations);
  const grounds = text.split('\n').filter((line) => /^\s*(?:-\s*)?Căn cứ\s/u.test(line));
  const ids = grounds.flatMap((line) =>
    resolveAll(scanner.scan(line), registry, {}).flatMap((found) =>
      found.kind === 'one' ? [found.id] : [],
    ),
  );
  const all = [...new Set(ids)].map((target) => ({ kind: 'can-cu' as const, target }));
  return all.length > 0 ? all : undefined;
}

/** A remark for the editor alone; what would end it is taken apart. */
const todo = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `{/* VIỆC CẦN LÀM: xem lại tên riêng: ${names.join(', ').replaceAll('*/', '* /')} */}\n\n`;

/** Items that state a figure name the source they stand in: the text itself. */
const withMarks = (body: string): string =>
  body.replace(/^- .+$/gm, (item) => (statesFigure(item) ? `${item.trimEnd()}[^1]` : item));
