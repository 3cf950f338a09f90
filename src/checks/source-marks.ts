import { marksIn } from '../body/source-marks.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { ProblemList, Spot } from './checker.ts';

/** Every `[^n]` in frontmatter and body must lead to a source of the entry. */
export function checkSourceMarks(entry: AnyEntry, checker: ProblemList): void {
  const count = entry.kind === 'session' ? 0 : entry.data.sources.length;
  const check = (number: number, spot: Spot): void => {
    if (number >= 1 && number <= count) return;
    checker.add(entry, spot, {
      code: 'dau-nguon',
      message: `Dấu nguồn [^${number}] trỏ tới nguồn thứ ${number}, bài này chỉ có ${count} nguồn.`,
      hint: 'Sửa số, hoặc thêm nguồn vào sources:.',
    });
  };
  walk(entry.data, [], (text, path) => {
    for (const { number } of marksIn(text)) check(number, path);
  });
  for (const { number, line, column } of entry.body.marks) {
    check(number, { line: entry.bodyLine + line - 1, column });
  }
}

function walk(
  value: unknown,
  path: PropertyKey[],
  visit: (text: string, path: PropertyKey[]) => void,
) {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], visit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], visit);
  }
}
