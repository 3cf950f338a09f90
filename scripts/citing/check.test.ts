import { expect, test } from 'vitest';
import { createReviewLibrary } from '../../src/review/index.ts';
import { sample } from '../../src/review/testing/sample.ts';
import { reviewText } from './check.ts';

const library = createReviewLibrary(sample);
const draft = 'Nghị quyết 25-NQ/TW của Bộ Chính trị';
const options = { date: '2026-11-30', place: undefined };

test('of several documents each has a line with what supports it', () => {
  expect(
    reviewText(draft, library, { json: false, ...options })
      .split('\n')
      .slice(2, -2),
  ).toEqual([
    '1:1  Nhiều văn bản cùng số: “Nghị quyết 25-NQ/TW”',
    '    3 văn bản cùng mang số này; chọn văn bản bạn muốn dẫn.',
    '      Nghị quyết 25-NQ/TW (2026): Vì đúng cơ quan ban hành.',
    '      Nghị quyết 25-NQ/TW (2003): Chỉ mới trùng số ký hiệu.',
    '      Nghị quyết 25-NQ/TW (2013): Chỉ mới trùng số ký hiệu.',
  ]);
});

test('a program gets the reasons by document', () => {
  const [finding] = JSON.parse(reviewText(draft, library, { json: true, ...options }));
  expect(finding.reasons).toMatchObject({ '25-nq-tw-2026': ['đúng cơ quan ban hành'] });
});

test('a place that is no province is refused with the nearest name', () => {
  expect(() => reviewText(draft, library, { json: false, place: 'Lai Chau2' })).toThrow(
    'Ý bạn là Lai Châu?',
  );
});
