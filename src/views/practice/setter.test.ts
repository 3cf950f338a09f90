import { expect, test } from 'vitest';
import { documentView } from '../../entries/document-view.ts';
import { documentOf, reportOf, vocabulary } from '../../entries/testing/sample.ts';
import { setterOf } from './setter.ts';

const site = { url: (address: string) => `/so-tay${address}` };
const ofDocument = (fields: object) =>
  setterOf(documentView(documentOf('02-nq-tw-2021', fields), vocabulary), site);
const ofReport = (fields: object) => setterOf(reportOf('mot-don-vi-2022', fields), site);

test('a document is named by its number, with the rank of its issuer', () => {
  expect(ofDocument({ number: '02-NQ/TW', issuedOn: '2021-06-12' })).toEqual({
    id: '02-nq-tw-2021',
    href: '/so-tay/van-ban/02-nq-tw-2021/',
    label: '02-NQ/TW',
    isNumber: true,
    year: '2021',
    rank: 'Trung ương',
  });
});

test('the name of a document without a number may break in the middle', () => {
  expect(ofDocument({})).toMatchObject({ label: 'Về công tác dân vận', isNumber: false });
});

test('a plan known only as a report is named by its unit and the year it covers', () => {
  expect(
    ofReport({ kind: 'ke-hoach', unit: 'Một đơn vị', period: { from: '2022-01-10' } }),
  ).toEqual({
    id: 'mot-don-vi-2022',
    href: '/so-tay/thuc-tien/mot-don-vi-2022/',
    label: 'Kế hoạch của Một đơn vị',
    isNumber: false,
    year: '2022',
    rank: undefined,
  });
});

test('an account that is no plan is not called one', () => {
  expect(ofReport({ kind: 'bao-cao', unit: 'Một đơn vị' }).label).toBe('Một đơn vị');
});
