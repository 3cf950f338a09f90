import { expect, test } from 'vitest';
import { placeOf, qualityOf, quantile } from './score.ts';

const results = [
  { id: '43-kl-tw-2019', number: '43-KL/TW', title: 'Về tiếp tục thực hiện', aliases: [] },
  { id: '05-ct-tw-2016', number: '05-CT/TW', title: 'Về học tập', aliases: ['Chỉ thị 05'] },
];

test.each([
  [['05-CT/TW'], 2],
  // Without marks and leading zeros.
  [['chi thi 5'], 2],
  [['43-kl-tw-2019'], 1],
  [['không có'], 0],
])('the first of %j stands at %i', (wants, place) => {
  expect(placeOf(wants, results)).toBe(place);
});

test('quality counts a missing answer as none', () => {
  expect(qualityOf([1, 2, 0, 4])).toEqual({
    queries: 4,
    mrr: 0.4375,
    first: 0.25,
    firstThree: 0.5,
  });
});

test('quantiles of few values are values', () => {
  expect([quantile([5, 1, 9], 0.5), quantile([5, 1, 9], 0.95), quantile([], 0.5)]).toEqual([
    5, 9, 0,
  ]);
});
