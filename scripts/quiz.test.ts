import { beforeAll, expect, test } from 'vitest';
import { projectContent } from '../src/entries/testing/project-content.ts';
import { amountsAtMost, type QuizMix, quizMix } from '../src/library/quiz-mix.ts';

let mix: QuizMix;
beforeAll(async () => {
  mix = quizMix((await projectContent()).entries);
});

test('few questions of the content ask for a day or an amount, none about the library', () => {
  expect(mix.amounts.length / mix.all).toBeLessThanOrEqual(amountsAtMost);
  expect(mix.own.map(({ item }) => item.question)).toEqual([]);
});

test('no fact is asked in a document and again in a session', () => {
  expect(mix.twice.map(([, { item }]) => item.question)).toEqual([]);
});

test('right answers are spread over the places', () => {
  const [first = 0, ...others] = mix.positions.slice(0, 4);
  expect(Math.min(first, ...others) / Math.max(first, ...others)).toBeGreaterThan(0.7);
});
