import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNumbers,
  formatNumber,
  normaliseNumber,
  numberKey,
  numberSlug,
  parseNumber,
} from './number.ts';
import { vocabulary } from './testing/vocabulary.ts';

describe('parseNumber', () => {
  test.each([
    // Party: dash first, no year.
    ['25-NQ/TW', { serial: '25', year: null, type: 'NQ', marks: ['TW'], style: 'party' }],
    // State norm: year in the number.
    ['60/2013/NĐ-CP', { serial: '60', year: 2013, type: 'NĐ', marks: ['CP'], style: 'state' }],
    // Law: no code of a type.
    ['12/2012/QH13', { serial: '12', year: 2012, type: null, marks: ['QH13'], style: 'state' }],
    // State letter: issuer and drafting unit.
    [
      '238/UBND-KGVX',
      { serial: '238', year: null, type: null, marks: ['UBND', 'KGVX'], style: 'state' },
    ],
    // A letter tells the resolutions of one plenum apart.
    ['8B-NQ/HNTW', { serial: '8B', year: null, type: 'NQ', marks: ['HNTW'], style: 'party' }],
  ])('%s', (text, expected) => {
    expect(parseNumber(text, vocabulary)).toEqual(expected);
  });

  test.each(['', '25', 'NQ/TW', '25-', '2013-06-03', 'Nghị quyết 25-NQ/TW'])(
    '%j is no number',
    (text) => {
      expect(parseNumber(text, vocabulary)).toBeNull();
    },
  );
});

describe('normaliseNumber', () => {
  test.each([
    // Swapped separators stand on official sites too.
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['33-CT/TTg', '33/CT-TTg'],
    // Accents and capitals lost in typing.
    ['217-QD/TW', '217-QĐ/TW'],
    ['04/2022/qđ-ttg', '04/2022/QĐ-TTg'],
    // The press writes TƯ for the centre; folded it would be a province.
    ['20-NQ/TƯ', '20-NQ/TW'],
    ['20-NQ/T.Ư', '20-NQ/TW'],
    ['45-HD/BTGTƯ', '45-HD/BTGTW'],
    ['20-NQ/TU', '20-NQ/TU'],
    // Numbers of the 1990s put the type last.
    ['71/CP/1998/NĐ', '71/1998/NĐ-CP'],
    // Dashes and spaces of word processors; the mark that ends a document.
    ['23 – QĐ / TW', '23-QĐ/TW'],
    ['25-NQ/TW./.', '25-NQ/TW'],
    // HĐ is a contract, HD a guidance: the accent decides.
    ['12/HĐ-UBND', '12/HĐ-UBND'],
    ['12/HD-UBND', '12/HD-UBND'],
  ])('%s → %s', (written, official) => {
    expect(normaliseNumber(written, vocabulary)).toBe(official);
  });

  test('gives text that is no number back trimmed', () => {
    expect(normaliseNumber(' không số ', vocabulary)).toBe('không số');
  });
});

describe('numberKey and numberSlug', () => {
  test('all spellings of one number share a key', () => {
    const spellings = ['05-CT/TW', '5-CT/TW', '05/CT-TW', '05-ct/tw', '05-CT/TƯ', '05 CT TW'];
    expect(new Set(spellings.map(numberKey))).toEqual(new Set(['5-ct-tw']));
  });

  test('the centre and a province have keys of their own', () => {
    expect(numberKey('20-NQ/TƯ')).not.toBe(numberKey('20-NQ/TU'));
  });

  test('the slug keeps the leading zero', () => {
    expect(numberSlug('60/2013/NĐ-CP')).toBe('60-2013-nd-cp');
    expect(numberSlug('05-CT/TW')).toBe('05-ct-tw');
  });
});

test('compareNumbers orders by running number first', () => {
  const sorted = ['120-KL/TW', '05-CT/TW', '8B-NQ/HNTW', '25-NQ/TW'].sort(compareNumbers);
  expect(sorted).toEqual(['05-CT/TW', '8B-NQ/HNTW', '25-NQ/TW', '120-KL/TW']);
});

test('formatting what was parsed gives the same number', () => {
  const serial = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(2, '0'));
  const party = fc
    .tuple(serial, fc.constantFrom('NQ', 'QĐ', 'CT', 'CTr'), fc.constantFrom('TW', 'TU', 'ĐUK'))
    .map(([number, type, mark]) => `${number}-${type}/${mark}`);
  const state = fc
    .tuple(
      serial,
      fc.integer({ min: 1945, max: 2099 }),
      fc.constantFrom('NĐ-CP', 'QĐ-UBND', 'QH15'),
    )
    .map(([number, year, codes]) => `${number}/${year}/${codes}`);
  fc.assert(
    fc.property(fc.oneof(party, state), (number) => {
      const parsed = parseNumber(number, vocabulary);
      expect(parsed && formatNumber(parsed)).toBe(number);
    }),
  );
});
