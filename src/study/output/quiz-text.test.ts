import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf, choicesOf, mixed } from './quiz-text.ts';
import { questions } from './testing/sample.ts';

test.each([
  ['single', ['A. Ngày 11/5/2013', 'B. Ngày 03/6/2013'], 'B. Ngày 03/6/2013'],
  ['several', ['A. Gần dân', 'B. Xa dân', 'C. Trọng dân'], 'A. Gần dân; C. Trọng dân'],
  ['true-false', ['A. Đúng', 'B. Sai'], 'B. Sai'],
  ['match', ['1. 25-NQ/TW', '2. 43-KL/TW', 'A. Kết luận', 'B. Nghị quyết'], '1–B, 2–A'],
  ['order', ['A. Bàn', 'B. Biết', 'C. Làm'], 'B → A → C'],
])('a question of the kind %s is printed with its choices and its key', (kind, choices, key) => {
  const question = questions.find((found) => found.kind === kind);
  expect(question && choicesOf(question)).toEqual(choices);
  expect(question && answerOf(question)).toBe(key);
});

test('mixed items are the same items, in another order wherever there is one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 }),
      (items) => {
        const found = mixed(items);
        expect(found.toSorted()).toEqual(items.toSorted());
        expect(found).not.toEqual(items);
      },
    ),
  );
});
