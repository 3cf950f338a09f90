import { expect, test } from 'vitest';
import { createNumberCodes } from './codes.ts';
import { plenumsOf, readPlenum } from './plenum.ts';

const codes = createNumberCodes(
  [
    { name: 'Nghị quyết', code: 'NQ' },
    { name: 'Kết luận', code: 'KL' },
  ],
  [],
);

test.each([
  // In full, without marks, in letters, with the term in figures or in brackets.
  ['nghị quyết trung ương 4 khóa XI', 'nq', '4|XI'],
  ['nghi quyet hoi nghi trung uong 7 khoa xi', 'nq', '7|XI'],
  ['NQTW7 khóa 11', 'nq', '7|XI'],
  ['nq tw7 khoa 11', 'nq', '7|XI'],
  ['Kết luận Trung ương 4 (khóa XIII)', 'kl', '4|XIII'],
  ['hội nghị trung ương 7 khóa 11', '', '7|XI'],
])('“%s” is called by its plenum', (query, code, plenum) => {
  expect(readPlenum(query, codes)).toMatchObject({ code, plenum });
});

test.each([
  // A number, a year, no term, a term that there was never.
  '25-NQ/TW 4 khóa XI',
  'nghị quyết trung ương 2013 khóa XI',
  'nghị quyết trung ương 7',
  'trung ương 7 khóa 99',
])('“%s” is not', (query) => {
  expect(readPlenum(query, codes)).toBeNull();
});

test('a document says its plenum in its names', () => {
  expect(
    plenumsOf(['Nghị quyết 25', 'Nghị quyết Trung ương 7 khóa XI về dân vận', 'Trung ương 4']),
  ).toEqual([{ code: 'nq', plenum: '7|XI' }]);
});
