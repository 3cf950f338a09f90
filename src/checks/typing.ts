import type { AnyEntry } from '../entries/entry.ts';
import { bodyTexts, frontmatterTexts } from '../entries/texts.ts';
import { newToneMarks } from '../vietnamese/index.ts';
import type { Checker, Finding } from './checker.ts';

const NAME = '\\p{Lu}\\p{Ll}+';
/** A person as papers name one: a word of address, then two to four capitalised words. */
const PERSON = new RegExp(
  `(?<!\\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ụ|[Đđ]ồng chí|[Đđ]/c) ${NAME}(?: ${NAME}){1,3}`,
  'gu',
);
/** Leaders of the revolution are no private persons. */
const PUBLIC = /Hồ Chí Minh$|Nguyễn Ái Quốc$/;

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
  for (const { field, text } of frontmatterTexts(entry)) {
    for (const finding of findingsIn(text)) checker.add(entry, field, finding);
  }
  const { body, bodyLine } = entry;
  for (const block of bodyTexts(entry).flatMap((text) => text.block ?? [])) {
    const { line, column } = body.placeOf(block.start);
    const spot = { line: line + bodyLine - 1, column };
    const marks = NOT_MARKDOWN.filter(([pattern]) => pattern.test(block.text));
    for (const [, message, hint] of marks)
      checker.add(entry, spot, { message, hint, severity: 'warning' });
    for (const finding of findingsIn(block.text)) checker.add(entry, spot, finding);
  }
}

function findingsIn(text: string): Finding[] {
  const found: Finding[] = [];
  const modern = newToneMarks(text);
  if (modern !== text) {
    const old = text.match(/\p{L}+/gu)?.filter((word) => newToneMarks(word) !== word) ?? [];
    const words = [...new Set(old)];
    found.push({
      message: `${words.map((word) => `“${word}”`).join(', ')} đặt dấu kiểu cũ.`,
      hint: `Viết ${words.map((word) => `“${newToneMarks(word)}”`).join(', ')}.`,
      severity: 'warning',
    });
  }
  for (const [name] of text.matchAll(PERSON)) {
    if (PUBLIC.test(name)) continue;
    found.push({
      message: `“${name}” có vẻ là tên người.`,
      hint: 'Thư viện không nêu tên riêng: viết chức danh hoặc “một người dân”, “một hộ”.',
      severity: 'warning',
    });
  }
  return found;
}
