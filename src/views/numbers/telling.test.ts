import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { tellingSigns } from './telling.ts';

const holder = (id: string, fields: object) =>
  documentOf(id, { number: '25-NQ/TW', type: 'Nghị quyết', ...fields });
const { library } = siteOf([
  holder('25-nq-tw-2003', { issuedOn: '2003-03-12', term: 'IX' }),
  holder('25-nq-tw-2013', { issuedOn: '2013-06-03', term: 'XI' }),
  holder('25-nq-tw-2026', {
    issuedOn: '2026-08-22',
    term: 'XIV',
    issuerName: 'Bộ Chính trị khóa XIV',
  }),
]);
const signs = (id: string) => {
  const view = library.document(id);
  return view ? tellingSigns(view, library) : [];
};

test('day, year and term tell a holder from the others', () => {
  expect(signs('25-nq-tw-2013')).toEqual(['ngày 03/6/2013', 'năm 2013', 'khóa XI']);
});

test('so does the body, where no other holder is of it', () => {
  expect(signs('25-nq-tw-2026')).toContain('của Bộ Chính trị');
});
