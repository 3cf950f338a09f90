import { describe, expect, test } from 'vitest';
import { findAcronyms, initials } from './acronyms.ts';
import { fromRoman, readOrdinal, toRoman } from './roman.ts';
import { slugify } from './slug.ts';

test('slugs keep letters and figures', () => {
  expect(slugify('60/2013/NĐ-CP')).toBe('60-2013-nd-cp');
  expect(slugify('  Dân vận khéo! ')).toBe('dan-van-kheo');
  expect(slugify('…')).toBe('');
});

describe('acronyms', () => {
  const list = [
    { code: 'CNVC', expansion: 'công nhân, viên chức' },
    { code: 'CNVCLĐ', expansion: 'công nhân, viên chức, lao động', variants: ['CNVC-LĐ'] },
  ];

  test('initials keep Đ', () => {
    expect(initials('Liên đoàn Lao động')).toBe('LĐLĐ');
  });

  test('the longest of two that begin together is found', () => {
    const text = 'đoàn viên, CNVCLĐ và CNVC-LĐ';
    expect(findAcronyms(text, list).map(({ start, end }) => text.slice(start, end))).toEqual([
      'CNVCLĐ',
      'CNVC-LĐ',
    ]);
  });

  test('codes inside numbers and words are none', () => {
    expect(findAcronyms('12/KH-CNVC, XCNVC', list)).toEqual([]);
  });

  test('no list finds nothing', () => {
    expect(findAcronyms('CNVC', [])).toEqual([]);
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
