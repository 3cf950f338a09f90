import type { ModelEntry } from '../entries/entry.ts';
import { personIn } from '../models/persons.ts';
import type { Checker } from './checker.ts';

/** No private person is named in a model; titles of sources are theirs. */
export function checkPersons(entry: ModelEntry, checker: Checker): void {
  const { data, body } = entry;
  const fields: [path: PropertyKey[], text: string | undefined][] = [
    [['name'], data.name],
    [['unit'], data.unit],
    [['difficulty'], data.difficulty],
    ...(['actions', 'aims', 'limitations', 'lessons', 'spread'] as const).flatMap((field) =>
      data[field].map((text, index): [PropertyKey[], string] => [[field, index], text]),
    ),
    [['recognition'], data.recognition],
    [['note'], data.note],
  ];
  for (const [path, text] of fields) {
    const name = personIn(text ?? '');
    if (name) checker.add(entry, path, named(name));
  }
  for (const { text, start } of body.plain) {
    const name = personIn(text);
    if (!name) continue;
    const { line, column } = body.placeOf(start);
    checker.add(entry, { line: entry.bodyLine + line - 1, column }, named(name));
  }
}

const named = (name: string) => ({
  message: `“${name}” có vẻ là tên cá nhân.`,
  hint: 'Chỉ ghi chức danh và địa bàn, ví dụ “bí thư chi bộ thôn”; tên đường, tên trường thì viết kèm chữ đường, trường.',
});
