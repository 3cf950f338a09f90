import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuestions, writeQuestions } from './question-index.ts';

const term = fc.stringMatching(/^[?a-z0-9_.-]{1,8}$/);
const set = fc.uniqueArray(term, { minLength: 1, maxLength: 90 }).map((terms) => new Set(terms));
const question = fc.record({
  wordings: fc.array(set, { minLength: 1, maxLength: 4 }),
  beside: set,
});

test('whatever is written is read', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 6 }), (questions) => {
      const read = readQuestions(writeQuestions(questions));
      expect(read.questions.map(({ wordings }) => wordings.map((one) => [...one].sort()))).toEqual(
        questions.map(({ wordings }) => wordings.map((one) => [...one].sort())),
      );
      for (const [at, { wordings, beside }] of questions.entries()) {
        const asked = new Set(wordings.flatMap((one) => [...one]));
        const rest = [...beside].filter((one) => !asked.has(one));
        expect([...(read.questions[at]?.beside ?? [])].sort()).toEqual(rest.sort());
      }
    }),
  );
});

test('a term weighs the more the fewer questions have it, and most when none has', () => {
  const words = (...terms: string[]) => ({ wordings: [new Set(terms)], beside: new Set<string>() });
  const { weight } = readQuestions(writeQuestions([words('a', 'b'), words('a', 'c'), words('a')]));
  expect(weight('a')).toBeLessThan(weight('b'));
  expect(weight('b')).toBeLessThan(weight('z'));
  expect(weight('z')).toBe(1);
});

test('compounds are told by their sign', () => {
  const written = writeQuestions([{ wordings: [new Set(['nhiem_ky', 'may'])], beside: new Set() }]);
  expect([...readQuestions(written).compounds]).toEqual(['nhiem_ky']);
});
