import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { lineageListPage } from './list-page.ts';
import { lineagePage } from './page.ts';

const core = (id: string, issuedOn: string, fields: object = {}) =>
  documentOf(id, { issuedOn, questions: ['Vì sao?'], title: `Về ${id}`, ...fields });
const carrying = (...ids: string[]) => ({ implements: ids });
const bare = core('a-2013', '2013');
const fuller = core('b-2014', '2014');
const fullest = core('c-2015', '2015', { relations: [{ kind: 'can-cu', target: 'a-2013' }] });
const site = siteOf([
  bare,
  fuller,
  fullest,
  core('d-2016', '2016'),
  reportOf('bai', carrying('b-2014')),
  modelOf('to', carrying('b-2014', 'c-2015')),
  reportOf('ke-hoach', { kind: 'ke-hoach', ...carrying('c-2015') }),
]);

test('trees stand by fewest gaps, then by most entries; a document that nobody follows has none', () => {
  const { trees, count } = lineageListPage(site);
  expect(trees.map(({ about }) => about)).toEqual(['Về a-2013', 'Về c-2015', 'Về b-2014']);
  expect(count.slice(0, 9)).toBe('3 văn bản');
});

test('each tree leads to its page', () => {
  expect(lineageListPage(site).trees[0]?.href).toBe('/so-tay/tu-nghi-quyet-den-co-so/a-2013/');
});

test('the page of a tree leads to the map where there is one', () => {
  const models = Array.from({ length: 6 }, (_, at) => modelOf(`m${at}`, carrying('c-2015')));
  expect(lineagePage(fullest, siteOf([fullest, ...models])).map).toBe(
    '/so-tay/van-ban/c-2015/luoc-do/',
  );
  expect(lineagePage(fullest, site).map).toBeUndefined();
});

test('the page of a tree leads up to where the document comes from', () => {
  const page = lineagePage(fullest, site);
  expect(page.title).toBe('Từ Về c-2015 đến cơ sở');
  expect(page.origins.map(({ verb, href }) => [verb, href])).toEqual([
    ['Căn cứ', '/so-tay/van-ban/a-2013/'],
  ]);
  expect(lineagePage(bare, site).origins).toEqual([]);
});
