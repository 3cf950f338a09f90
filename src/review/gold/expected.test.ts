import { expect, test } from 'vitest';
import { findingAt } from '../finding.ts';
import { lineOf, scoreAgainst } from './expected.ts';

const at = { start: 0, end: 16, text: 'Chỉ thị 05-CT/TW' };

test('a finding is one line with its fields', () => {
  const differences = [{ field: 'issuedOn', stated: '2016-02-15', held: '2016-05-15' }] as const;
  const finding = findingAt('differs', at, { id: '05-ct-tw-2016', differences });
  expect(lineOf(finding)).toBe('differs “Chỉ thị 05-CT/TW” 05-ct-tw-2016 issuedOn');
});

test('what is found twice and wanted once is wrong once', () => {
  expect(scoreAgainst(['a', 'a', 'b'], ['a', 'c'])).toEqual({
    right: ['a'],
    wrong: ['a', 'b'],
    missed: ['c'],
  });
});
