import { expect, test } from 'vitest';
import { columnOf } from '../lists/columns.ts';
import { type ModelWords, rowsWith, searchable } from './find.ts';

const models = [
  { name: 'Tiếng kẻng an ninh', unit: 'Xã Kiến Thiết', traits: ['an-ninh'] },
  { name: 'Nồi cháo nghĩa tình', unit: 'Trung tâm Y tế', traits: ['benh-nhan'] },
];
const words: ModelWords = {
  rows: models.map(({ name, unit }) => searchable(name, unit)),
  traits: {
    'an-ninh': searchable('Trộm cắp, gây rối', 'camera'),
    'benh-nhan': searchable('Bệnh nhân nghèo', 'bếp ăn'),
  },
};
const traits = columnOf(models, (model) => model.traits);
const found = (query: string) => {
  const fits = rowsWith(query, words, traits);
  return models.flatMap((_, row) => (fits(row) > 0 ? [row] : []));
};

test.each([
  // tones and capitals do not count
  ['tieng KENG', [0]],
  // words of a difficulty find what answers it
  ['trộm', [0]],
  ['bep an', [1]],
  // a part of the name and a part of the difficulty
  ['kẻng camera', [0]],
  // a word is known by its beginning, not by its middle
  ['ngh', [1]],
  ['inh', []],
  // without a word all are left
  [' , ', [0, 1]],
])('%s', (query, rows) => {
  expect(found(query)).toEqual(rows);
});

test('words of the name weigh more than those of a difficulty', () => {
  const held = (query: string) => rowsWith(query, words, traits)(0);
  expect([held('kẻng'), held('kẻng camera'), held('cháo')]).toEqual([2, 1, 0]);
});
