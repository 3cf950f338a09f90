import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { modelsOnPage } from '../../models/cards.ts';
import { siteOf } from '../testing/sample.ts';
import { modelBrowser } from './browser.ts';
import { modelFiles } from './model-data.ts';

const models = Array.from({ length: modelsOnPage + 1 }, (_, at) =>
  modelOf(`m${at}`, { name: `Mô hình ${at}` }),
);
const site = siteOf(models);
const all = { first: '/mo-hinh/', rest: '/mo-hinh/trang/' };
const current = { key: 'nam', value: '2020' };

test('a page shows its own models and the number of all', () => {
  const { total, cards } = modelBrowser(models, { ...all, page: 2 }, site);
  expect([total, cards.map(({ name }) => name)]).toEqual([
    modelsOnPage + 1,
    [`Mô hình ${modelsOnPage}`],
  ]);
});

test('the pager leads from the first page to the others', () => {
  const { pager } = modelBrowser(models, { ...all, page: 2 }, site);
  expect(pager?.links.map(({ href }) => href)).toEqual([
    '/so-tay/mo-hinh/',
    '/so-tay/mo-hinh/trang/2/',
  ]);
});

test('the list of all is narrowed in the browser, from files of the same build', () => {
  const { files, combine } = modelBrowser(models, { ...all, page: 1 }, site);
  expect([files, combine]).toEqual([`/so-tay${modelFiles(site).folder}`, undefined]);
});

test('the list of a value stands still and leads to where it can be narrowed', () => {
  const { files, combine } = modelBrowser(models, { ...all, page: 1, current }, site);
  expect([files, combine]).toEqual([undefined, '/so-tay/mo-hinh/?nam=2020']);
});
