import { expect, test } from 'vitest';
import type { DocumentView, ReportEntry } from '../library/index.ts';
import { setterOf } from './setter.ts';

test('a document is named by its number, with the level of its issuer', () => {
  const view = {
    id: '02-nq-tw-2021',
    address: '/van-ban/02-nq-tw-2021/',
    label: '02-NQ/TW',
    year: '2021',
    level: 'trung-uong',
  } as DocumentView;
  expect(setterOf(view)).toEqual(view);
});

test('a plan known only as a report is named by its unit and the year it covers', () => {
  const report = {
    kind: 'report',
    id: 'mot-don-vi-2022',
    data: { unit: 'Một đơn vị', period: { from: '2022-01-10' } },
  } as ReportEntry;
  expect(setterOf(report)).toEqual({
    id: 'mot-don-vi-2022',
    address: '/thuc-tien/mot-don-vi-2022/',
    label: 'Một đơn vị',
    year: '2022',
    level: undefined,
  });
});
