import { expect, test } from 'vitest';
import { day, id, list, summaryText, text, webAddress } from './fields.ts';

test('a whole day is more than a month or a year', () => {
  const accepted = (value: string) => day().safeParse(value).success;
  expect(['2013-06-03', '2013-06', '2013'].map(accepted)).toEqual([true, false, false]);
});

test('text is trimmed and never empty', () => {
  expect(text().parse('  Nghị quyết \n')).toBe('Nghị quyết');
  expect(text().safeParse('   ').success).toBe(false);
});

test('text in decomposed letters is refused with the command that mends it', () => {
  const [issue] = text().safeParse('Hòa'.normalize('NFD')).error?.issues ?? [];
  expect(issue?.message).toContain('NFD');
  expect(issue).toHaveProperty('params.hint', expect.stringContaining('npm run format:content'));
});

test.each([
  ['25-nq-tw-2013', true],
  ['25-NQ-TW', false],
  ['dân-vận', false],
  ['-a', false],
  ['a--b', false],
  ['a/b', false],
])('knows whether %j can be an id', (value, expected) => {
  expect(id().safeParse(value).success).toBe(expected);
});

test.each([
  ['https://dangcongsan.vn/a?b=1', true],
  ['http://congdoan.vn', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['dangcongsan.vn', false],
  ['//dangcongsan.vn', false],
])('knows whether %j may be followed', (value, expected) => {
  expect(webAddress().safeParse(value).success).toBe(expected);
});

test('a summary has sixty words at most, and the message counts them', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');
  expect(summaryText().safeParse(words(60)).success).toBe(true);
  const { error } = summaryText().safeParse(words(61));
  expect(error?.issues[0]?.message).toBe('Tóm tắt dài 61 chữ, quá 60 chữ.');
});

test('a list that is left out is empty', () => {
  expect(list(text()).parse(undefined)).toEqual([]);
});
