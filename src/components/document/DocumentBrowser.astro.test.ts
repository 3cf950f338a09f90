import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { DocumentBrowser as Browser } from '../../views/lists/document-browser.ts';
import DocumentBrowser from './DocumentBrowser.astro';

const all: Browser = {
  total: 1,
  years: [
    {
      name: '2013',
      rows: [
        {
          ...{ href: '/a/', name: '25-NQ/TW', issuedOn: '2013', title: '<b>', by: 'Trung ương' },
          ...{ state: { status: 'con-hieu-luc', short: 'từ <năm>' }, year: '2013' },
        },
      ],
    },
  ],
  facets: [],
  ...{ pager: undefined, current: undefined, combine: undefined, whole: undefined },
  ...{ files: '/van-ban/du-lieu/x/', marks: ['con-hieu-luc'] },
};
const render = async (fields: Partial<Browser> = {}) => {
  const container = await AstroContainer.create();
  return container.renderToString(DocumentBrowser, { props: { browser: { ...all, ...fields } } });
};
const row = (fields: object) => ({
  years: all.years.map(({ name, rows }) => ({
    name,
    rows: rows.map((shown) => ({ ...shown, ...fields })),
  })),
});
const ofValue = {
  ...{ current: { key: 'loai', value: 'nghi-quyet' }, combine: '/van-ban/?loai=x' },
  ...{ files: undefined, marks: [] },
};

test('the list of all can be narrowed where it stands', async () => {
  const html = await render();
  expect(html).toMatch(/^\s*<document-list data-files="\/van-ban\/du-lieu\/x\/"/);
  expect(html).toContain('data-clear');
});

test('the page keeps the mark of each state for the rows that the script draws', async () => {
  const html = await render();
  expect(html).toMatch(/<template data-mark="con-hieu-luc"[^>]*>\s*<span class="status/);
});

test('the list of a value leads to the list that can be narrowed', async () => {
  const html = await render(ofValue);
  expect(html).not.toContain('document-list');
  expect(html).toContain('href="/van-ban/?loai=x"');
});

test('documents stand under the heading of their year, each a row', async () => {
  const html = await render();
  expect(html).toMatch(/<section class="group" data-group aria-label="2013"[^>]*>\s*<h2/);
  expect(html).toMatch(/<li class="row" data-row[^>]*>/);
});

test('text that looks like markup stays text', async () => {
  expect(await render()).toMatch(/class="title"[^>]*>&lt;b&gt;/);
});

test('a row shows the state with its short reason, and of an article none', async () => {
  expect(await render()).toContain('· từ &lt;năm&gt;');
  expect(await render({ ...row({ state: undefined }), marks: [] })).not.toContain('class="status');
});

test('the beginning of a list leads to all of it', async () => {
  const whole = { name: 'Xem đủ 812 văn bản', href: '/van-ban/?loai=x' };
  expect(await render({ ...ofValue, whole })).toMatch(
    /<a class="button" href="\/van-ban\/\?loai=x">\s*Xem đủ 812 văn bản/,
  );
});
