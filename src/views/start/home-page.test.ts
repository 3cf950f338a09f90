import { expect, test } from 'vitest';
import { documentOf, modelOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { homePage } from './home-page.ts';

const results = [{ label: 'Hộ tham gia', value: 12, unit: 'hộ' }];
const showcase = (id: string, fields: object = {}) =>
  modelOf(id, { name: id, showcase: true, results, ...fields });
const models = ['a', 'b', 'c', 'd'].map((id) => showcase(id));
const shown = (entries: Parameters<typeof siteOf>[0], day: string) =>
  homePage(siteOf(entries, { day })).worthSeeing.map(({ name }) => name);

test('the first model of the day is another one the day after, in turn', () => {
  expect(shown(models, '1970-01-01')).toEqual(['a', 'b', 'c']);
  expect(shown(models, '1970-01-02')).toEqual(['b', 'c', 'd']);
  expect(shown(models, '1970-01-04')).toEqual(['d', 'a', 'b']);
  expect(shown(models, '1970-01-05')).toEqual(['a', 'b', 'c']);
});

test('only models that editors chose and that have a result of their own are shown', () => {
  const background = [{ ...results[0], context: true }];
  const entries = [
    showcase('a'),
    modelOf('khong-chon', { results }),
    showcase('so-lieu-nen', { results: background }),
  ];
  expect(shown(entries, '2026-11-21')).toEqual(['a']);
});

test('a library without chosen models shows none', () => {
  expect(shown([], '2026-11-21')).toEqual([]);
});

test('the six youngest documents are shown', () => {
  const documents = [1, 2, 3, 4, 5, 6, 7].map((n) =>
    documentOf(`d-${n}`, { issuedOn: `2020-01-0${n}` }),
  );
  const { newest } = homePage(siteOf(documents));
  expect(newest.map(({ issuedOn }) => issuedOn?.slice(-1))).toEqual(['7', '6', '5', '4', '3', '2']);
});

test('a door says how much there is behind it, provinces as they are now', () => {
  const entries = [
    documentOf('x'),
    modelOf('a', { place: 'binh-duong' }),
    modelOf('b', { place: 'thanh-pho-ho-chi-minh' }),
    modelOf('c'),
    sessionOf('s'),
  ];
  expect(homePage(siteOf(entries)).doors.map(({ href, count }) => [href, count])).toEqual([
    ['/so-tay/van-ban/', '1 văn bản'],
    ['/so-tay/mo-hinh/', '3 mô hình · 1 tỉnh, thành phố'],
    ['/so-tay/chuyen-de/', '1 chuyên đề'],
  ]);
});

test('a query to try leads to its results', () => {
  expect(homePage(siteOf([])).examples[2]).toEqual({
    name: '60/nd-cp',
    href: '/so-tay/tim-kiem/?q=60%2Fnd-cp',
  });
});
