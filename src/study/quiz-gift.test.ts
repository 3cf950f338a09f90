import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeGift, writeGift } from './quiz-gift.ts';
import type { QuizQuestion } from './quiz-question.ts';

const place = (position: number) => `Thứ ${position}`;
const rest = { why: 'Vì vậy.', source: { name: 'Nguồn' }, origin: 'authored' } as const;
const gift = (question: QuizQuestion) => writeGift([question], place);

test('one right choice of several', () => {
  const options = ['Đúng', 'Sai', 'Không'];
  expect(gift({ kind: 'single', question: 'Hỏi?', options, answer: 0, ...rest })).toBe(
    '::01::[plain]Hỏi? {\n\t=Đúng\n\t~Sai\n\t~Không\n\t####Vì vậy. — Nguồn\n}\n',
  );
});

test('several right choices share the mark, wrong ones take it away', () => {
  const options = ['a', 'b', 'c', 'd'];
  const text = gift({ kind: 'several', question: 'Hỏi?', options, answers: [0, 2, 3], ...rest });
  expect(text).toContain('\t~%33.33333%a\n\t~%-33.33333%b\n\t~%33.33333%c\n\t~%33.33333%d\n');
});

test.each([
  [true, 'TRUE'],
  [false, 'FALSE'],
])('a statement that is %s', (answer, word) => {
  expect(gift({ kind: 'true-false', question: 'Nói.', answer, ...rest })).toContain(
    `Nói. {${word}\n\t####`,
  );
});

test('pairs, and an order as places', () => {
  const pairs = [
    { left: 'a', right: '1' },
    { left: 'b -> c', right: '2' },
    { left: 'd', right: '3' },
  ];
  expect(gift({ kind: 'match', question: 'Ghép', pairs, ...rest })).toContain(
    '\t=a -> 1\n\t=b → c -> 2\n\t=d -> 3\n',
  );
  expect(gift({ kind: 'order', question: 'Xếp', items: ['x', 'y', 'z'], ...rest })).toContain(
    '\t=x -> Thứ 1\n\t=y -> Thứ 2\n\t=z -> Thứ 3\n',
  );
});

test.each([
  // Each character that GIFT gives a meaning, and the backslash itself.
  ['a~b=c#d{e}f:g\\h', 'a\\~b\\=c\\#d\\{e\\}f\\:g\\\\h'],
  // An empty line would end the question.
  ['một\n\nhai', 'một hai'],
  ['Luật 10/2022/QH15 (50%)', 'Luật 10/2022/QH15 (50%)'],
])('%j is written %j', (text, written) => {
  expect(escapeGift(text)).toBe(written);
});

test('no words of a question can end it, add a choice or change the mark', () => {
  const text = fc.string({ unit: fc.constantFrom(...'a~=#{}:\\%->\n é'), minLength: 1 });
  fc.assert(
    fc.property(text, text, text, text, (question, one, other, why) => {
      const written = gift({
        ...rest,
        kind: 'single',
        question,
        options: [one, other],
        answer: 1,
        why,
      });
      // What is left when escaped characters are taken away is the frame alone.
      const bare = written.replace(/\\[\\~=#{}:]/g, '').replace('::01::', '');
      expect(bare.replace(/[^~=#{}]/g, '')).toBe('{~=####}');
      expect(written.trimEnd().split('\n').length).toBe(5);
    }),
  );
});
