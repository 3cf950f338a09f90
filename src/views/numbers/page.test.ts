import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { numberPage } from './page.ts';

const numbered = (id: string, number: string, fields: object = {}) =>
  documentOf(id, { number, topics: ['dan-van'], ...fields });
const site = siteOf([
  numbered('25-nq-tw-2013', '25-NQ/TW', { issuedOn: '2013-06-03', term: 'XI' }),
  numbered('25-nq-tw-khong-ro-nam', '25-NQ/TW', { title: 'Về việc khác' }),
  numbered('5-ct-tw-2016', '05-CT/TW', { type: 'Chỉ thị', issuedOn: '2016' }),
  reportOf('bai', { summary: 'Theo Nghị quyết 25-NQ/TW ngày 03/6/2013.' }),
]);
const pageOf = (slug: string) => numberPage(site.library.numbers.get(slug) ?? [], site);

test('the page of a number with several holders sets them side by side', () => {
  const page = pageOf('25-nq-tw');
  expect(page.description).toBe('2 văn bản mang số 25-NQ/TW: 2013, chưa rõ năm.');
  expect(page.compared).toEqual([
    {
      year: '2013',
      href: '/so-tay/van-ban/25-nq-tw-2013/',
      who: 'Nghị quyết, Ban Chấp hành Trung ương Đảng khóa XI',
      topics: 'Dân vận',
      telling: 'ngày 03/6/2013; năm 2013; khóa XI',
      cited: '1 nơi',
    },
    expect.objectContaining({ year: 'chưa rõ năm', cited: '0 nơi' }),
  ]);
});

test('of one holder there is nothing to compare', () => {
  const page = pageOf('05-ct-tw');
  expect([page.rows.length, page.compared]).toEqual([1, []]);
  expect(page.lead).toMatch(/^Thư viện có một văn bản/);
});
