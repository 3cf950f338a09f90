import { expect, test } from 'vitest';
import { documentOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { practiceQuizPage } from './practice-quiz-page.ts';

const document = documentOf('25-nq-tw-2013');
const session = sessionOf('mot-buoi');

test('questions come from the whole library, the own pack, or a session by its number', () => {
  expect(practiceQuizPage(siteOf([document, session])).sources).toEqual([
    { value: 'tat-ca', name: 'Toàn thư viện' },
    { value: 'bai', name: 'Bài đang soạn' },
    { value: '2', name: 'Chuyên đề: Một buổi học' },
  ]);
});

test('a session without a permanent number cannot be practised', () => {
  const site = siteOf([document, session]);
  const library = { ...site.library, shortNumber: () => undefined };
  const values = practiceQuizPage({ ...site, library }).sources.map(({ value }) => value);
  expect(values).toEqual(['tat-ca', 'bai']);
});

test('every source that can be chosen is a fragment that the page declares', () => {
  const { sources, fragment } = practiceQuizPage(siteOf([document, session]));
  for (const { value } of sources) expect(value).toMatch(new RegExp(`^(${fragment})$`));
});
