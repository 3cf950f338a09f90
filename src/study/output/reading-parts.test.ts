import { expect, test } from 'vitest';
import { readingParts } from './reading-parts.ts';
import { readingOf } from './testing/sample.ts';

test('provisions stand between the points and the duties, each behind its place, with its sources', () => {
  const provisions = [{ ref: 'Điều 15', text: 'Sáu nhóm việc.', sources: [1] }];
  const parts = readingParts(readingOf({ provisions }));
  expect(parts.map(({ title }) => title)).toEqual([
    'Điểm chính',
    'Điều khoản',
    'Nhiệm vụ và trách nhiệm',
    'Số liệu',
  ]);
  expect(parts[1]?.items).toEqual([{ figure: 'Điều 15', text: 'Sáu nhóm việc.', sources: [1] }]);
});

test('a reading without provisions has no list of them', () => {
  expect(readingParts(readingOf()).map(({ title }) => title)).not.toContain('Điều khoản');
});
