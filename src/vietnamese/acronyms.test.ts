import { expect, test } from 'vitest';
import { createAcronymFinder, initials } from './acronyms.ts';

const find = createAcronymFinder([
  { code: 'BCT', expansion: 'Bộ Chính trị' },
  { code: 'BCT', expansion: 'Bộ Công Thương' },
  { code: 'CNVC', expansion: 'công nhân, viên chức' },
  { code: 'CNVCLĐ', expansion: 'công nhân, viên chức, lao động', variants: ['CNVC-LĐ'] },
  { code: 'TM.', expansion: 'thay mặt' },
]);
const formsIn = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test('initials keep Đ', () => {
  expect(initials('Liên đoàn Lao động')).toBe('LĐLĐ');
});

test('the longest of two that begin together is found', () => {
  expect(formsIn('đoàn viên, CNVCLĐ và CNVC-LĐ')).toEqual(['CNVCLĐ', 'CNVC-LĐ']);
});

test.each([
  // The mark of an issuer in a number.
  '12/KH-CNVC',
  // Letters go on before and behind; `\\b` would see an end before Đ.
  'XCNVC',
  'CNVCĐ',
  // As it would be without its capitals.
  'cnvc',
])('there is none in “%s”', (text) => {
  expect(formsIn(text)).toEqual([]);
});

test('a code with two readings gives both', () => {
  expect(find('BCT').flatMap(({ readings }) => readings.map((item) => item.expansion))).toEqual([
    'Bộ Chính trị',
    'Bộ Công Thương',
  ]);
});

test('a code with a stop counts before an office in capitals, not at the end of a sentence', () => {
  expect(formsIn('TM. ĐẢNG ỦY')).toEqual(['TM.']);
  expect(formsIn('Ký TM. Sau đó đóng dấu.')).toEqual([]);
});

test('no list finds nothing', () => {
  expect(createAcronymFinder([])('CNVC')).toEqual([]);
});
