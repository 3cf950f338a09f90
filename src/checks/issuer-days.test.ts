import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { Checker } from './checker.ts';
import { checkIssuerDays } from './issuer-days.ts';

const central = vocabulary.issuers.get('trung-uong');
if (!central) throw new Error('The sample has no central body.');

/** What is told of a document of that day, when its body is from one day until another. */
function told(issuedOn: string | null, days: { from?: string; until?: string }): string[] {
  const issuers = new Map([['trung-uong', { ...central, ...days }]]) as Vocabulary['issuers'];
  const entry = documentOf('a', { issuer: 'trung-uong', ...(issuedOn && { issuedOn }) });
  const checker = new Checker([entry], { ...vocabulary, issuers }, new Set());
  checkIssuerDays(entry, { ...vocabulary, issuers }, checker);
  return checker.problems.map(({ message, severity }) => `${severity}: ${message}`);
}

test('a document of before its body is told of', () => {
  expect(told('2025-02-02', { from: '2025-02-03' })).toEqual([
    'warning: Văn bản ban hành 02/02/2025, mà “Ban Chấp hành Trung ương Đảng” mới có từ 03/02/2025.',
  ]);
});

test('a document of after its body is told of', () => {
  expect(told('2025-03', { until: '2025-02-02' })).toEqual([
    'warning: Văn bản ban hành tháng 3/2025, mà “Ban Chấp hành Trung ương Đảng” chỉ có đến 02/02/2025.',
  ]);
});

test.each([
  // The first and the last day are its own.
  ['2025-02-03', { from: '2025-02-03', until: '2025-02-03' }],
  // Where one is known to the month only, any day of the month may be right.
  ['2025-02', { from: '2025-02-03' }],
  ['2025-02-27', { until: '2025-02' }],
  // Nothing known of the body or of the day.
  ['1930-02-03', {}],
  [null, { from: '2025-02-03' }],
])('%s is no fault for a body of %o', (issuedOn, days) => {
  expect(told(issuedOn, days)).toEqual([]);
});
