import { expect, test } from 'vitest';
import { createAcronyms } from './acronyms.ts';
import { wordsOf } from './words.ts';

const acronyms = createAcronyms([
  { code: 'CNVCLĐ', expansion: 'công nhân, viên chức, lao động' },
  { code: 'ĐV', expansion: 'đoàn viên' },
  { code: 'MTTQ', expansion: 'Mặt trận Tổ quốc', variants: ['MT TQ'] },
  { code: 'BA', expansion: 'Bản án' },
]);
const find = (text: string) =>
  acronyms.find(wordsOf(text)).map(({ acronym, at, as }) => `${acronym.code} ${at} ${as}`);

test.each([
  ['CNVCLĐ', ['CNVCLĐ 0 letters']],
  // As typed in haste.
  ['cnvcld tỉnh', ['CNVCLĐ 0 letters']],
  // Written out, with the comma lost.
  ['chăm lo công nhân viên chức lao động', ['CNVCLĐ 2 words']],
  ['đv', ['ĐV 0 letters']],
  // A syllable is a syllable: `bà` and `ba` are no acronym.
  ['ba ngoại', []],
  ['bà', []],
])('finds in %j %j', (text, found) => {
  expect(find(text)).toEqual(found);
});
