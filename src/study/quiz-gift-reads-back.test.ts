import fc from 'fast-check';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { writeGift } from './quiz-gift.ts';
import type { QuizQuestion } from './quiz-question.ts';

// What we write is read by a grammar of GIFT that is not ours.
const place = (position: number) => `Thứ ${position}`;
const source = { name: 'Nguồn' };
const readBack = (questions: readonly QuizQuestion[]): GIFTQuestion[] =>
  parse(writeGift(questions, place));

/** A text as it comes back: one line, single spaces, and in a pair no arrow of its own. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim();
const inPair = (text: string) => line(text.replaceAll('->', '→'));

/** Words of a question, full of characters that GIFT gives a meaning. */
const words = fc
  .string({ unit: fc.constantFrom(...'aềĐ 7~=#{}:\\%->\n.?!“”'), minLength: 1, maxLength: 30 })
  .filter((text) => /[aềĐ7]/.test(text))
  // GIFT cannot escape a % at the start of an answer, which would be its weight.
  .map((text) => text.replace(/^[\s%]+/, ''));
const several = fc.array(words, { minLength: 3, maxLength: 5 });

/** What of a question has to come back, whatever its kind. */
function expectFrame(read: GIFTQuestion | undefined, asked: string, why: string): void {
  expect(read).toMatchObject({
    title: '01',
    stem: { format: 'plain', text: line(asked) },
    globalFeedback: { text: line(`${why} — ${source.name}`) },
  });
}

/** The pairs of a matching; the grammar leaves its own placeholders for escaped characters in their right sides. */
function pairsOf(read: GIFTQuestion | undefined): string[][] {
  const pairs = read?.type === 'Matching' ? read.matchPairs : [];
  const unescaped = (text: string) =>
    text.replace(/&&(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return pairs.map(({ subquestion, subanswer }) => [subquestion.text, unescaped(subanswer)]);
}

test('a choice reads back with its one right answer', () => {
  fc.assert(
    fc.property(words, several, words, (question, options, why) => {
      const [read, ...more] = readBack([
        { kind: 'single', question, options, answer: 1, why, source, origin: 'authored' },
      ]);
      expectFrame(read, question, why);
      expect(more).toEqual([]);
      const choices = read?.type === 'MC' ? read.choices : [];
      expect(choices.map(({ text, isCorrect }) => [text.text, isCorrect])).toEqual(
        options.map((option, at) => [line(option), at === 1]),
      );
    }),
  );
});

test('a choice of several reads back with its weights', () => {
  fc.assert(
    fc.property(words, several, words, (question, options, why) => {
      const [read] = readBack([
        { kind: 'several', question, options, answers: [0, 2], why, source, origin: 'authored' },
      ]);
      expectFrame(read, question, why);
      const choices = read?.type === 'MC' ? read.choices : [];
      expect(choices.map(({ text, weight }) => [text.text, weight])).toEqual(
        options.map((option, at) => [line(option), at === 0 || at === 2 ? 50 : -50]),
      );
    }),
  );
});

test('pairs read back side by side', () => {
  fc.assert(
    fc.property(words, several, several, words, (question, left, right, why) => {
      const pairs = left.map((text, at) => ({ left: text, right: right[at] ?? `${at}` }));
      const [read] = readBack([
        { kind: 'match', question, pairs, why, source, origin: 'authored' },
      ]);
      expectFrame(read, question, why);
      expect(pairsOf(read)).toEqual(pairs.map((pair) => [inPair(pair.left), inPair(pair.right)]));
    }),
  );
});

test('an order reads back as places', () => {
  const items = ['Lập kế hoạch', 'Thực hiện', 'Sơ kết'];
  const [read] = readBack([
    { kind: 'order', question: 'Xếp', items, why: 'Vì.', source, origin: 'authored' },
  ]);
  expect(pairsOf(read)).toEqual([
    ['Lập kế hoạch', 'Thứ 1'],
    ['Thực hiện', 'Thứ 2'],
    ['Sơ kết', 'Thứ 3'],
  ]);
});

test.each([true, false])('a statement that is %s reads back so', (answer) => {
  fc.assert(
    fc.property(words, words, (question, why) => {
      const [read] = readBack([
        { kind: 'true-false', question, answer, why, source, origin: 'authored' },
      ]);
      expectFrame(read, question, why);
      expect(read).toMatchObject({ type: 'TF', isTrue: answer });
    }),
  );
});

test('questions that follow each other stay apart', () => {
  const question = (at: number): QuizQuestion => ({
    kind: 'true-false',
    question: `Câu ${at}`,
    answer: true,
    why: '',
    source: { name: '' },
    origin: 'authored',
  });
  const read = readBack([question(1), question(2), question(3)]);
  expect(read.map((one) => 'stem' in one && one.stem.text)).toEqual(['Câu 1', 'Câu 2', 'Câu 3']);
});
