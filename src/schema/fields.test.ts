import { expect, test } from 'vitest';
import { day, documentNumber, id, list, summaryText, text, webAddress } from './fields.ts';

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
  expect(issue?.message).toContain('tổ hợp');
  expect(issue).toHaveProperty('params.hint', expect.stringContaining('npm run format:content'));
});

test.each([
  // A soft hyphen, a zero-width space, a mark of direction, a word joiner.
  ['công đo\u00adàn', 'Có ký tự không nhìn thấy (U+00AD) sau “công đo”.'],
  ['05-CT/\u200bTW', 'Có ký tự không nhìn thấy (U+200B) sau “05-CT/”.'],
  ['\u200eNghị quyết', 'Có ký tự không nhìn thấy (U+200E) ở đầu.'],
  ['25-NQ/TW\u2060', 'Có ký tự không nhìn thấy (U+2060) sau “25-NQ/TW”.'],
])(
  'text with a character that nobody sees is refused, and its place told: %j',
  (value, message) => {
    expect(
      documentNumber()
        .safeParse(value)
        .error?.issues.map((issue) => issue.message),
    ).toEqual([message]);
  },
);

test.each([
  // The letter of Icelandic, Cyrillic, hyphens and slashes of other kinds.
  ['217-QÐ/TW', '“Ð” (U+00D0) sau “217-Q” chỉ nhìn giống “Đ”.'],
  ['25-NQ/ТW', '“Т” (U+0422) sau “25-NQ/” chỉ nhìn giống “T”.'],
  ['05\u2011CT/TW', '“\u2011” (U+2011) sau “05” chỉ nhìn giống “-”.'],
  ['33\u2044CT-TTg', '“\u2044” (U+2044) sau “33” chỉ nhìn giống “/”.'],
])('a number in letters that only look right is refused: %j', (value, message) => {
  expect(
    documentNumber()
      .safeParse(value)
      .error?.issues.map((issue) => issue.message),
  ).toEqual([message]);
});

test('a number in its own letters is taken', () => {
  expect(documentNumber().parse('217-QĐ/TW')).toBe('217-QĐ/TW');
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
  expect(error?.issues[0]?.message).toBe('Tóm tắt dài 61 tiếng, vượt 1 tiếng.');
});

test('a list that is left out is empty', () => {
  expect(list(text()).parse(undefined)).toEqual([]);
});
