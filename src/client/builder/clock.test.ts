import { expect, test } from 'vitest';
import { proposeAgenda } from '../../study/agenda.ts';
import { catalogueOf } from '../../study/catalogue.ts';
import { addEntry, emptyPack } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import { clockWords, missingEntries } from './clock.ts';

const none = catalogueOf({ entries: [], sessions: [] });
const ninety = emptyPack();

test.each([
  // just as long as was set aside, too long, too short
  [{ total: 90, over: 0 }, words.exact(90)],
  [{ total: 100, over: 10 }, words.over(100, 10)],
  [{ total: 60, over: -30 }, words.left(60, 30)],
])('of %o is said “%s”', (agenda, said) => {
  expect(clockWords({ ...agenda, steps: [] })).toBe(said);
});

test('an entry that the library lost is missing once, however many steps use it', () => {
  const twice = {
    ...ninety,
    steps: [
      { part: 'entry', entry: 7 },
      { part: 'entry', entry: 7 },
    ],
  } as const;
  expect(missingEntries(proposeAgenda(twice, none), twice)).toEqual([7]);
});

test('of a pack whose entries the library holds nothing is missing', () => {
  const stock = catalogueOf({
    entries: [{ short: 7, kind: 'model', name: 'a', about: '', weight: 5, uses: 0 }],
    sessions: [],
  });
  const pack = addEntry(ninety, 7);
  expect(missingEntries(proposeAgenda(pack, stock), pack)).toEqual([]);
});
