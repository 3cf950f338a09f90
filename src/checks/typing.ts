import type { AnyEntry } from '../entries/entry.ts';
import { newToneMarks } from '../vietnamese/index.ts';
import type { Finding, ProblemList } from './checker.ts';
import { labelsOf, proseOf } from './prose.ts';

/** Marks that were to be Markdown and are none: a heading without its space, a bullet of another program. */
const NOT_MARKDOWN: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [
    /^#{2,6}(?=[^\s#])/,
    'Sau ## thiếu khoảng trắng, nên đây không thành đầu mục.',
    'Viết “## Tên mục”.',
  ],
  [
    /^[•●▪‣–—](?=\s)/,
    'Dấu đầu dòng này không thành danh sách.',
    'Viết gạch nối và khoảng trắng: “- ý”.',
  ],
];

/** What is typed in a way that readers or the rules of the house do not take; remarks, for each may be meant. */
export function checkTyping(entry: AnyEntry, checker: ProblemList): void {
  for (const { text, spot, isBlock } of [...proseOf(entry), ...labelsOf(entry)]) {
    const marks = isBlock ? NOT_MARKDOWN.filter(([pattern]) => pattern.test(text)) : [];
    for (const [, message, hint] of marks)
      checker.add(entry, spot, { code: 'dau-dong', message, hint, severity: 'warning' });
    const old = oldMarks(text);
    if (old) checker.add(entry, spot, old);
  }
}

function oldMarks(text: string): Finding | undefined {
  if (newToneMarks(text) === text) return undefined;
  const old = text.match(/\p{L}+/gu)?.filter((word) => newToneMarks(word) !== word) ?? [];
  const words = [...new Set(old)];
  return {
    code: 'dau-thanh',
    message: `${words.map((word) => `“${word}”`).join(', ')} đặt dấu kiểu cũ.`,
    hint: `Viết ${words.map((word) => `“${newToneMarks(word)}”`).join(', ')}.`,
    severity: 'warning',
  };
}
