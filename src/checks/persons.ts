import type { AnyEntry } from '../entries/entry.ts';
import { frontmatterTexts } from '../entries/texts.ts';
import { type NamedPerson, personsIn } from '../models/persons.ts';
import type { Finding, ProblemList, Spot } from './checker.ts';

/**
 * No private person is named; titles of sources are theirs. In a model a name is an error, in what others wrote of
 * themselves, or where it may be that of a street or a school, a remark.
 */
export function checkPersons(entry: AnyEntry, checker: ProblemList): void {
  const { body, bodyLine, kind } = entry;
  const told = (spot: Spot, text: string) => {
    for (const person of personsIn(text))
      checker.add(entry, spot, finding(person, kind === 'model' && !person.mayBePlace));
  };
  for (const [path, text] of fieldsOf(entry)) told(path, text);
  for (const { text, start } of body.plain) {
    const { line, column } = body.placeOf(start);
    told({ line: bodyLine + line - 1, column }, text);
  }
}

/** Prose, and what a model is called by. */
function fieldsOf(entry: AnyEntry): [path: readonly PropertyKey[], text: string][] {
  const prose = frontmatterTexts(entry).map(({ field, text }): [readonly PropertyKey[], string] => [
    field,
    text,
  ]);
  if (entry.kind !== 'model') return prose;
  const { name, unit, spread } = entry.data;
  return [
    [['name'], name],
    [['unit'], unit],
    ...prose,
    ...spread.map((text, at): [PropertyKey[], string] => [['spread', at], text]),
  ];
}

const finding = ({ name, written }: NamedPerson, isError: boolean): Finding =>
  isError
    ? {
        code: 'ten-rieng',
        message: `“${name}” có vẻ là tên cá nhân.`,
        hint: 'Chỉ ghi chức danh và địa bàn, ví dụ “bí thư chi bộ thôn”; tên đường, tên trường thì viết kèm chữ đường, trường.',
      }
    : {
        code: 'ten-rieng',
        message: `“${written}” có vẻ là tên người.`,
        hint: 'Thư viện không nêu tên riêng: viết chức danh hoặc “một người dân”, “một hộ”.',
        severity: 'warning',
      };
