import { expect, test } from 'vitest';
import { documentOf } from '../entries/testing/sample.ts';
import { libraryOf } from '../library/testing/sample.ts';
import { checkSearches } from './searches.ts';

const searched = documentOf('a', {
  issuedOn: '2010-01-02',
  validity: {
    status: 'chua-thay-thay-the',
    ...{ searchedOn: '2025-11-30', where: ['Công báo'], basis: 'Chưa thấy.' },
  },
});
const found = (day: string, ...more: ReturnType<typeof documentOf>[]) =>
  checkSearches(libraryOf([searched, ...more], day));

test('a search older than a year is warned of, and is no error', () => {
  expect(found('2026-12-01')).toMatchObject([
    { file: searched.file, field: 'validity.searchedOn', severity: 'warning' },
  ]);
});

test('a search is in time up to the day on which it is due', () => {
  expect(found('2026-11-30')).toEqual([]);
});

test('what nobody searched is not warned of again', () => {
  expect(found('2026-11-30', documentOf('b', { issuedOn: '2010-01-02' }))).toEqual([]);
});
