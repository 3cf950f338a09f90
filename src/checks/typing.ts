import type { AnyEntry } from '../entries/entry.ts';
import { frontmatterTexts } from '../entries/texts.ts';
import { newToneMarks } from '../vietnamese/index.ts';
import type { Checker, Finding, Spot } from './checker.ts';

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
export function checkTyping(entry: AnyEntry, checker: Checker): void {
  const { body, bodyLine } = entry;
  const tell = (spot: Spot, text: string, isBlock: boolean) => {
    const marks = isBlock ? NOT_MARKDOWN.filter(([pattern]) => pattern.test(text)) : [];
    for (const [, message, hint] of marks)
      checker.add(entry, spot, { message, hint, severity: 'warning' });
    const old = oldMarks(text);
    if (old) checker.add(entry, spot, old);
  };
  for (const { field, text } of frontmatterTexts(entry)) tell(field, text, false);
  for (const { text, start } of body.plain) {
    const { line, column } = body.placeOf(start);
    tell({ line: line + bodyLine - 1, column }, text, true);
  }
}

function oldMarks(text: string): Finding | undefined {
  if (newToneMarks(text) === text) return undefined;
  const old = text.match(/\p{L}+/gu)?.filter((word) => newToneMarks(word) !== word) ?? [];
  const words = [...new Set(old)];
  return {
    message: `${words.map((word) => `“${word}”`).join(', ')} đặt dấu kiểu cũ.`,
    hint: `Viết ${words.map((word) => `“${newToneMarks(word)}”`).join(', ')}.`,
    severity: 'warning',
  };
}
