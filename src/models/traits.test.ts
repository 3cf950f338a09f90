import { expect, test } from 'vitest';
import { traitFinder } from './traits.ts';

const find = traitFinder([
  { id: 'nha-tro', words: ['nhà trọ', 'khu nhà trọ'] },
  { id: 'ap', words: ['ấp'] },
]);

test.each([
  // the longer word says more
  ['Tổ tự quản khu nhà trọ', { 'nha-tro': 'khu nhà trọ' }],
  // capitals aside, as the text writes it
  ['Ấp Ông Hường', { ap: 'Ấp' }],
  // inside another word it is another word
  ['sắp xếp, cấp xã', {}],
  // marks count: ấp is not áp
  ['áp dụng', {}],
])('“%s” shows %j', (text, expected) => {
  expect(Object.fromEntries(find(text))).toEqual(expected);
});
