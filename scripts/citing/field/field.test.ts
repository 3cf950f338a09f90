import { expect, test } from 'vitest';
import { readReviewLibrary } from '../engine.ts';
import { judgeCase } from './judge-case.ts';
import { readCases } from './read-cases.ts';

const library = await readReviewLibrary(process.cwd());
const cases = await readCases();

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(54);
});

test.each(cases.map((found) => [found.id, found.fault, found] as const))(
  '%s %s',
  (_, __, found) => {
    expect(judgeCase(found, library)).toEqual([]);
  },
);

test('an answer that is not the one expected is reported', () => {
  const [known] = cases;
  if (known === undefined) throw new Error('no case');
  const other = { ...known, expect: { resolved: 'not-held' } };
  expect(judgeCase(other, library)).toEqual(['means 25-nq-tw-2013']);
});
