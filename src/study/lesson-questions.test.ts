import { expect, test } from 'vitest';
import { questionsByStep } from './lesson-questions.ts';
import { asked, lessonOf } from './output/testing/sample.ts';

/** Questions by step, for steps of these names. */
const byStep = (activities: readonly string[], questions: readonly string[]) =>
  questionsByStep(
    lessonOf({
      steps: activities.map((activity) => ({ minutes: 5, activity, uses: [] })),
      questions: questions.map(asked),
    }),
  ).map((step) => step.map(({ question }) => question));

test.each([
  // spread over the steps that talk
  [
    ['Mở', 'Thảo luận', 'Giải tình huống', 'Trắc nghiệm', 'Chốt'],
    [[], ['a', 'b'], ['c'], [], []],
  ],
  // where none talks, before the quiz
  [
    ['Mở', 'Nghe', 'Trắc nghiệm', 'Chốt'],
    [[], ['a', 'b', 'c'], [], []],
  ],
  // neither talk nor quiz: before the closing
  [
    ['Mở', 'Chốt'],
    [['a', 'b', 'c'], []],
  ],
  [['Mở'], [['a', 'b', 'c']]],
])('of the steps %j, three questions are asked in %j', (activities, expected) => {
  expect(byStep(activities, ['a', 'b', 'c'])).toEqual(expected);
});

test('the discussion of a pack has them all, whatever its other steps are called', () => {
  const lesson = lessonOf({
    steps: [
      { minutes: 5, activity: 'Đọc và bàn mô hình', part: 'entry', uses: [] },
      { minutes: 5, activity: 'Thảo luận', part: 'discussion', uses: [] },
    ],
    questions: ['a', 'b'].map(asked),
  });
  expect(questionsByStep(lesson).map(({ length }) => length)).toEqual([0, 2]);
});

test('every question is asked once, wherever it wants to be', () => {
  const lesson = lessonOf({ questions: [0, 1, 7].map((step) => ({ ...asked(`${step}`), step })) });
  expect(questionsByStep(lesson).flat().length).toBe(3);
});
