import { describe, expect, test } from 'vitest';
import { createAcronymFinder, initials } from './acronyms.ts';
import { fromRoman, readOrdinal, toRoman } from './roman.ts';
import { slugify } from './slug.ts';

test('slugs keep letters and figures', () => {
  expect(slugify('60/2013/NĐ-CP')).toBe('60-2013-nd-cp');
  expect(slugify('  Dân vận khéo! ')).toBe('dan-van-kheo');
  expect(slugify('…')).toBe('');
});

describe('acronyms', () => {
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
});

describe('Roman numerals and ordinals', () => {
  test('every number reads back', () => {
    for (let value = 1; value < 400; value += 1) expect(fromRoman(toRoman(value))).toBe(value);
  });

  test.each(['IIII', 'VX', '', 'ABC'])('%j is no numeral', (text) => {
    expect(fromRoman(text)).toBeNull();
  });

  test.each([
    ['xiii', 13],
    ['13', 13],
    ['bay', 7],
    ['muoi', 10],
    ['muoi lam', 15],
    ['muoi mot', 11],
  ])('%s is %i', (folded, value) => {
    expect(readOrdinal(folded)).toBe(value);
  });

  test.each(['', 'cac', 'muoi ba bon'])('%j is no ordinal', (folded) => {
    expect(readOrdinal(folded)).toBeNull();
  });
});
