import type { AnyEntry } from '../entries/entry.ts';
import type { Checker, Spot } from './checker.ts';

/** Every `[^n]` in frontmatter and body must lead to a source of the entry. */
export function checkSourceMarks(entry: AnyEntry, checker: Checker): void {
  const count = entry.kind === 'session' ? 0 : entry.data.sources.length;
  const check = (text: string, spot: Spot): void => {
    for (const [mark, number] of text.matchAll(/\[\^(\d+)\]/g)) {
      if (Number(number) >= 1 && Number(number) <= count) continue;
      checker.add(entry, spot, {
        message: `Dấu nguồn ${mark} trỏ tới nguồn thứ ${number}, mục này chỉ có ${count} nguồn.`,
        hint: 'Sửa số, hoặc thêm nguồn vào sources:.',
      });
    }
  };
  walk(entry.data, [], check);
  for (const [index, line] of entry.body.split('\n').entries()) {
    for (const match of line.matchAll(/\[\^\d+\]/g)) {
      check(match[0], { line: entry.bodyLine + index, column: match.index + 1 });
    }
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
