import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedFile, criteriaOf, readCompared, writeCompared } from './compare.ts';

test.each([
  ['?m=12,45', [12, 45], [], []],
  // each once, spaces aside
  ['?m=12,%2012,7', [12, 7], [], []],
  // five: the last is reported, not shown
  ['?m=1,2,3,4,5', [1, 2, 3, 4], [], [5]],
  // no numbers
  ['?m=abc,-3,0,1e3,12', [12], ['abc', '-3', '0', '1e3'], []],
  ['?m=', [], [], []],
  ['', [], [], []],
  // more digits than any library has
  ['?m=99999999', [], ['99999999'], []],
])('%s asks for %j', (search, numbers, unread, left) => {
  expect(readCompared(search)).toEqual({ numbers, unread, left });
});

test('what is written is read back', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: 4 });
  fc.assert(
    fc.property(numbers, (chosen) => {
      expect(readCompared(writeCompared(chosen)).numbers).toEqual(chosen);
    }),
  );
});

test('numbers close together lie in one file', () => {
  expect([1, 49, 50, 311].map(comparedFile)).toEqual([
    'so-sanh-0',
    'so-sanh-0',
    'so-sanh-1',
    'so-sanh-6',
  ]);
});

test('criteria that no model fills are left out', () => {
  const model = {
    number: 1,
    name: 'A',
    address: '/',
    lines: { where: [{ text: 'Huế' }], aims: [] },
  };
  expect(criteriaOf([model])).toEqual(['where']);
});
