import { expect, test } from 'vitest';
import type { DocumentView } from '../../entries/document-view.ts';
import type { ReportEntry } from '../../entries/entry.ts';
import { setterOf } from './setter.ts';

const report = (kind: ReportEntry['data']['kind']) =>
  setterOf({
    kind: 'report',
    id: 'mot-don-vi-2022',
    data: { kind, unit: 'Một đơn vị', period: { from: '2022-01-10' } },
  } as ReportEntry);

test('a document is named by its number, with the level of its issuer', () => {
  const shown = {
    id: '02-nq-tw-2021',
    address: '/van-ban/02-nq-tw-2021/',
    label: '02-NQ/TW',
    year: '2021',
    level: 'trung-uong',
  };
  const view = { ...shown, data: { number: '02-NQ/TW' } } as DocumentView;
  expect(setterOf(view)).toEqual({ ...shown, isNumber: true });
});

test('a plan known only as a report is named by its unit and the year it covers', () => {
  expect(report('ke-hoach')).toEqual({
    id: 'mot-don-vi-2022',
    address: '/thuc-tien/mot-don-vi-2022/',
    label: 'Kế hoạch của Một đơn vị',
    isNumber: false,
    year: '2022',
    level: undefined,
  });
});

test('an account that is no plan is not called one', () => {
  expect(report('bao-cao').label).toBe('Một đơn vị');
});
