import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { Checker } from './checker.ts';
import { checkNumber } from './numbers.ts';

/** What is told of a document with that number and those fields. */
function told(number: string | undefined, fields: object = {}, words: Vocabulary = vocabulary) {
  const entry = documentOf('a', { type: 'Nghị quyết', issuer: 'trung-uong', number, ...fields });
  const checker = new Checker([entry], words, new Set());
  const isNumber = checkNumber(entry, words, checker);
  return { isNumber, told: checker.problems.map(({ message, hint }) => `${message} ${hint}`) };
}

test.each(['25-NQ/TW', undefined])('%s is sound', (number) => {
  expect(told(number)).toEqual({ isNumber: true, told: [] });
});

test.each([
  // The words before it.
  'Số: 25-NQ/TW',
  'Nghị quyết số 25-NQ/TW',
  // Blanks, a full stop, small letters.
  '25-NQ / TW',
  '25-NQ/TW.',
  '25-nq/tw',
])('“%s” is no number, and the number is told', (number) => {
  expect(told(number)).toEqual({
    isNumber: false,
    told: [
      `“${number}” không đúng cách viết một số ký hiệu. Số ký hiệu chỉ gồm chữ số và chữ viết tắt, ví dụ 25-NQ/TW.`,
    ],
  });
});

test('a number of another type contradicts the type', () => {
  expect(told('05-CT/TW').told).toEqual([
    'Số 05-CT/TW là số của Chỉ thị, mà type: ghi Nghị quyết. Xem lại số ký hiệu và loại văn bản theo bản chính thức.',
  ]);
});

const withMarks = (id: string, marks: string[]): Vocabulary => {
  const body = vocabulary.issuers.get(id);
  if (!body) throw new Error(`The sample has no ${id}.`);
  return { ...vocabulary, issuers: new Map([...vocabulary.issuers, [id, { ...body, marks }]]) };
};

test('a number with the mark of another body contradicts the issuer', () => {
  expect(told('25-NQ/TU', {}, withMarks('trung-uong', ['TW'])).told).toEqual([
    'Số 25-NQ/TU mang chữ TU, không phải của “Ban Chấp hành Trung ương Đảng” (TW). Xem lại số ký hiệu và cơ quan ban hành; nếu cơ quan dùng cả chữ này, thêm vào marks: trong issuers.yaml.',
  ]);
  expect(told('25-NQ/TW', {}, withMarks('trung-uong', ['TW'])).told).toEqual([]);
});
