import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { askAgain, type Referred, Unaskable, writeQuestion } from './question.ts';

const library = libraryOf([documentOf('a'), documentOf('b', { topics: ['dan-van'] })]);
const entry = library.entry('document', 'a');
const longest = (all: readonly string[]) => all.toSorted((a, b) => b.length - a.length)[0];
const referred: Referred = {
  entry: (key) => library.entry('document', key.replace('document/', '')),
  view: (id) => library.document(id),
  maker: (name) => (name === 'longest' ? longest : undefined),
};
const again = (from: object, ...steps: Parameters<typeof writeQuestion>[0]) =>
  askAgain(writeQuestion(steps), from, referred);

test('a field, a call and a call of what was answered are asked again', () => {
  const from = { library, pick: (of: typeof longest) => (all: string[]) => of(all) };
  expect(again(from, 'library', 'day')).toBe(library.day);
  expect(again(from, 'library', 'document', ['b'])).toBe(library.document('b'));
  expect(again(from, 'pick', [longest], [['a', 'bcd', 'e']])).toBe('bcd');
});

test('entries and documents are asked for as they are now', () => {
  expect(again({ same: (of: unknown) => of }, 'same', [entry])).toBe(entry);
  expect(again({ same: (of: unknown) => of }, 'same', [library.document('a')])).toBe(
    library.document('a'),
  );
});

test('whatever data a question is asked with comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // JSON knows no minus zero.
      expect(again({ same: (of: unknown) => of }, 'same', [value])).toEqual(
        JSON.parse(JSON.stringify(value)),
      );
    }),
  );
  expect(again({ same: (...of: unknown[]) => of }, 'same', [undefined, null])).toEqual([
    undefined,
    null,
  ]);
});

test.each<[string, unknown]>([
  [
    'a function without a name',
    (
      () => () =>
        1
    )(),
  ],
  ['a map', new Map()],
  ['an entry within data', { entry }],
])('%s cannot be asked with', (_, argument) => {
  expect(() => writeQuestion(['same', [argument]])).toThrow(Unaskable);
});

test.each<[string, string]>([
  ['an entry that is gone', '["same",[{"entry":"document/c"}]]'],
  ['a maker that no page has named yet', '["same",[{"maker":"other"}]]'],
  ['a field of nothing', '["nothing","field"]'],
  ['a call of what is no function', '["day",[]]'],
])('%s cannot be asked', (_, question) => {
  const from = { same: (of: unknown) => of, day: '2026-11-21' };
  expect(() => askAgain(question, from, referred)).toThrow(Unaskable);
});
