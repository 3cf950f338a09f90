import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import type { QuizItem } from '../../schema/index.ts';
import { siteOf } from '../testing/sample.ts';
import { quizView } from './quiz.ts';

const document = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const model = modelOf('a');
const site = siteOf([document, model]);
const item: QuizItem = {
  question: 'Số nào?',
  options: ['25-NQ/TW', 'Khác'],
  answer: 2,
  why: 'Vì 25-NQ/TW <b>',
  source: { document: '25-nq-tw-2013' },
};
const shown = (source: QuizItem['source'], entry: typeof model | typeof document = model) =>
  quizView([{ ...item, source }], entry, site)[0];

test('the right choice is counted from nought', () => {
  expect(shown(item.source)?.answer).toBe(1);
});

test('question and choices stay plain: a link would give the answer away', () => {
  expect(shown(item.source)).toMatchObject({ question: 'Số nào?', options: ['25-NQ/TW', 'Khác'] });
});

test('the reason is safe HTML with its numbers linked', () => {
  const why = shown(item.source)?.why;
  expect(why).toContain('href="/so-tay/van-ban/25-nq-tw-2013/"');
  expect(why).toContain('&lt;b&gt;');
});

test('the entry that proves an item is a link', () => {
  expect(shown(item.source)?.proof).toEqual({
    name: 'Nghị quyết 25-NQ/TW (2013)',
    href: '/so-tay/van-ban/25-nq-tw-2013/',
  });
});

test('a page does not name itself as the proof', () => {
  expect(shown(item.source, document)?.proof).toBeUndefined();
});

test('an item proven by the page and by another entry names the other', () => {
  expect(shown({ document: '25-nq-tw-2013', model: 'a' }, document)?.proof?.href).toBe(
    '/so-tay/mo-hinh/a/',
  );
});

test('a proof that the library lacks is left out', () => {
  expect(shown({ report: 'khong-co' })?.proof).toBeUndefined();
});
