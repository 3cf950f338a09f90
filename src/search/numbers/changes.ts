import { fold } from '../../vietnamese/index.ts';

/** How a number as typed differs from the printed one. */
export type NumberChange = 'separator' | 'zero' | 'accent' | 'case' | 'year' | 'issuer';

/** What was made good in a typed number to reach the printed one; empty when it was typed as printed. */
export function changesBetween(typed: string, printed: string): NumberChange[] {
  const [a, b] = [typed.normalize('NFC').trim(), printed.normalize('NFC')];
  if (a === b) return [];
  const changes: NumberChange[] = [];
  const figures = (text: string) => text.match(/\d+/g) ?? [];
  const [first = '', ...others] = figures(a);
  const [printedFirst = '', ...printedOthers] = figures(b);
  if (first !== printedFirst && Number(first) === Number(printedFirst)) changes.push('zero');
  const year = printedOthers.find((figure) => /^(?:19|20)\d\d$/.test(figure));
  if (year !== undefined && !others.includes(year)) changes.push('year');
  const letters = (text: string) => (text.match(/\p{L}+/gu) ?? []).join('');
  const [typedLetters, printedLetters] = [letters(a), letters(b)];
  if (fold(typedLetters) === fold(printedLetters)) {
    if (/đ/i.test(printedLetters) && !/đ/i.test(typedLetters)) changes.push('accent');
    else if (typedLetters !== printedLetters) changes.push('case');
    const marks = (text: string) => text.replace(/[\p{L}\p{N}]/gu, '');
    if (marks(a) !== marks(b) && !changes.includes('year')) changes.push('separator');
  } else if (fold(printedLetters).startsWith(fold(typedLetters))) {
    changes.push('issuer');
  }
  // Words in place of letters, "nghị định 60", are no slip.
  return changes;
}
