import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRight, pose } from './quiz-grade.ts';
import { answerRound, checkRecord, noPractice, remember, startRound } from './quiz-practice.ts';
import type { QuizQuestion } from './quiz-question.ts';
import { createRandom } from './quiz-random.ts';

const rest = { why: '', source: { name: '' }, origin: 'authored' } as const;

describe('grading', () => {
  const single: QuizQuestion = {
    ...rest,
    kind: 'single',
    question: '',
    options: ['a', 'b'],
    answer: 1,
  };
  const several: QuizQuestion = {
    ...rest,
    kind: 'several',
    question: '',
    options: ['a', 'b', 'c'],
    answers: [0, 2],
  };
  const statement: QuizQuestion = { ...rest, kind: 'true-false', question: '', answer: true };
  const pairs = ['a', 'b', 'c', 'd'].map((left) => ({ left, right: left.toUpperCase() }));
  const match: QuizQuestion = { ...rest, kind: 'match', question: '', pairs };
  const order: QuizQuestion = { ...rest, kind: 'order', question: '', items: ['a', 'b', 'c'] };

  test.each([
    ['the right choice', single, [1], true],
    ['a wrong choice', single, [0], false],
    ['no choice', single, [], false],
    ['all right ones in any order', several, [2, 0], true],
    ['some of the right ones', several, [0], false],
    ['a wrong one more', several, [0, 1, 2], false],
    ['true', statement, [1], true],
    ['false', statement, [0], false],
    ['nothing', statement, [], false],
    ['half the pairs', match, [0, 1], false],
  ] as const)('%s', (_name, question, answer, right) => {
    expect(isRight(pose(question, createRandom(1)), answer)).toBe(right);
  });

  test('pairs and orders are right when every part is', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const posedPairs = pose(match, createRandom(seed));
        const joined = pairs.map(({ right }) => posedPairs.shown.indexOf(right));
        expect(isRight(posedPairs, joined)).toBe(true);
        expect(isRight(posedPairs, joined.toReversed())).toBe(false);
        const posedOrder = pose(order, createRandom(seed));
        expect(
          isRight(
            posedOrder,
            ['a', 'b', 'c'].map((item) => posedOrder.shown.indexOf(item)),
          ),
        ).toBe(true);
        // Shown as it stands it is never right already.
        expect(isRight(posedOrder, [0, 1, 2])).toBe(false);
      }),
    );
  });
});

describe('a round', () => {
  test('repeats what was wrong after three others, until it is right', () => {
    let round = startRound([1, 2, 3, 4, 5], noPractice, 5);
    round = answerRound(round, false);
    expect(round.queue).toEqual([2, 3, 4, 1, 5]);
    for (let left = 5; left > 0; left -= 1) round = answerRound(round, true);
    expect(round).toEqual({ queue: [], done: [2, 3, 4, 1, 5], missed: [1] });
  });

  test('begins with what was wrong last, then with what was never asked', () => {
    let record = { ...noPractice, rounds: 1 };
    record = remember(record, 1, true, false);
    record = remember({ ...record, rounds: 2 }, 2, true, false);
    record = remember(record, 3, false, true);
    expect(startRound([2, 1, 4, 3], record, 3).queue).toEqual([3, 4, 1]);
  });

  test('a question that needed a second try comes first in the next round', () => {
    const record = remember(remember(noPractice, 1, false, true), 1, true, true);
    expect(startRound([2, 1], record, 2).queue[0]).toBe(1);
    expect(startRound([2, 1], remember(record, 1, true, false), 2).queue[0]).toBe(2);
  });

  test('ends for everyone who is right at last', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat()),
        fc.array(fc.boolean(), { maxLength: 40 }),
        (keys, answers) => {
          let round = startRound(keys, noPractice, keys.length);
          for (const answer of answers) round = answerRound(round, answer);
          while (round.queue.length > 0) round = answerRound(round, true);
          expect(round.done.toSorted()).toEqual(keys.toSorted());
        },
      ),
    );
  });
});

test('what the storage held is a record or none', () => {
  fc.assert(fc.property(fc.anything(), (value) => void checkRecord(value)));
  const record = remember(noPractice, 7, true, false);
  expect(checkRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(checkRecord({ rounds: 1, questions: { x: 1, 5: null } })).toEqual({
    rounds: 1,
    questions: {},
  });
});
