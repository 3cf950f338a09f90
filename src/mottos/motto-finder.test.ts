import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Motto } from '../schema/index.ts';
import { createMottoFinder } from './motto-finder.ts';

const sources = [{ title: 'Một bài' }];
const motto = (id: string, wordings: string[], more: Partial<Motto> = {}): Motto => ({
  id,
  name: wordings.at(-1) ?? '',
  variants: wordings.map((wording) => ({ wording, sources })),
  shortForms: [],
  meaning: 'Ý nghĩa',
  slips: [],
  checkedOn: '2026-11-21',
  ...more,
});

const four = 'Dân biết, dân bàn, dân làm, dân kiểm tra';
const six = `${four}, dân giám sát, dân thụ hưởng`;
const know = motto('dan-biet', [four, six], {
  shortForms: ['dân biết, bàn, làm, kiểm tra'],
  slips: [{ report: 'a', printed: 'Dân biết, dân làm, dân kiểm tra', right: six }],
});
const hear = motto('nghe-dan', ['Nghe dân nói, nói dân hiểu, làm dân tin']);
const find = createMottoFinder([know, hear]);
const found = (text: string) =>
  find(text).map(({ motto: { id }, form, start, end }) => [id, form, text.slice(start, end)]);

test.each([
  // as printed
  [four, [['dan-biet', 'wording', four]]],
  // inside a sentence, quoted, in lower case
  [
    'theo phương châm “dân biết, dân bàn, dân làm, dân kiểm tra”.',
    [['dan-biet', 'wording', 'dân biết, dân bàn, dân làm, dân kiểm tra']],
  ],
  // capitals, dashes for commas, no comma at all
  ['DÂN BIẾT - DÂN BÀN - DÂN LÀM - DÂN KIỂM TRA', [['dan-biet', 'wording', expect.any(String)]]],
  ['dân biết dân bàn dân làm dân kiểm tra', [['dan-biet', 'wording', expect.any(String)]]],
  // each part in quotation marks of its own
  [
    '“nghe dân nói”, “nói dân hiểu”, “làm dân tin”',
    [['nghe-dan', 'wording', 'nghe dân nói”, “nói dân hiểu”, “làm dân tin']],
  ],
  // the six-part motto is one use, not also the four-part one
  [six, [['dan-biet', 'wording', six]]],
  // a part left out makes another motto
  ['Dân biết, dân làm, dân kiểm tra', [['dan-biet', 'slip', 'Dân biết, dân làm, dân kiểm tra']]],
  // a shorter form
  ['từ dân biết, bàn, làm, kiểm tra', [['dan-biet', 'short', 'dân biết, bàn, làm, kiểm tra']]],
  // two in a sentence
  [
    `${four}; nghe dân nói, nói dân hiểu, làm dân tin`,
    [
      ['dan-biet', 'wording', four],
      ['nghe-dan', 'wording', 'nghe dân nói, nói dân hiểu, làm dân tin'],
    ],
  ],
  // other tones are other words
  ['dân biết, dân bán, dân làm, dân kiểm tra', []],
  // letters without marks are not read into a motto
  ['dan biet, dan ban, dan lam, dan kiem tra', []],
  // no part of a longer word
  ['dân biết, dân bàn, dân làm, dân kiểm traxa', []],
  // a part alone
  ['công khai để dân biết', []],
  ['', []],
])('%j holds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('old places of tone marks and letters in pieces are read alike', () => {
  const harmony = createMottoFinder([motto('hoa', ['Hòa với dân'])]);
  expect(harmony('hoà với dân')).toMatchObject([{ form: 'wording' }]);
  expect(harmony('hòa với dân'.normalize('NFD'))).toMatchObject([{ form: 'wording' }]);
});

test('a slip that is also a wording in its own right counts as the wording', () => {
  const strict = createMottoFinder([
    motto('a', [four], { slips: [{ report: 'a', printed: four, right: six }] }),
  ]);
  expect(strict(four)).toMatchObject([{ form: 'wording' }]);
});

test('without mottos nothing is found', () => {
  expect(createMottoFinder([])(four)).toEqual([]);
});

test('a motto is found whatever stands around it and between its words', () => {
  const gap = fc.constantFrom(' ', ', ', ' – ', '”, “', '; ', '\n');
  const around = fc.constantFrom('', 'theo ', '“', '. ', 'Số 25-NQ/TW: ');
  fc.assert(
    fc.property(fc.array(gap, { minLength: 8, maxLength: 8 }), around, (gaps, before) => {
      const words = 'nghe dân nói nói dân hiểu làm dân tin'.split(' ');
      const motto = words.map((word, index) => word + (gaps[index] ?? '')).join('');
      expect(find(before + motto)).toMatchObject([
        { motto: { id: 'nghe-dan' }, start: before.length, end: before.length + motto.length },
      ]);
    }),
  );
});
