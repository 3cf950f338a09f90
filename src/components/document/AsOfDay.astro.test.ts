import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import type { DayRow } from '../../lists/day-rows.ts';
import type { AsOfDayList } from '../../views/as-of-day/page.ts';
import type { AsOfDayRow } from '../../views/as-of-day/row.ts';
import AsOfDay from './AsOfDay.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const row = (fields: Partial<DayRow> = {}): AsOfDayRow => ({
  row: {
    ...{ href: '/a/', name: '25-NQ/TW', issuedOn: '2013', title: 'Về dân vận', by: 'Trung ương' },
    year: '2013',
    ...fields,
  },
  status: 'con-hieu-luc',
});
const list: AsOfDayList = {
  home: '/van-ban/vao-ngay/',
  controls: {
    ...{ on: '2015-12-31', first: '1949-01-01', last: '2026-11-30', sliderFrom: '1986-12' },
    terms: [{ term: 'XI', from: '2011', to: '2016' }],
    ends: [
      { name: 'Khóa X', href: '/x/', day: '2010-12-31', here: false },
      { name: 'Khóa XI', href: '/xi/', day: '2015-12-31', here: true },
    ],
  },
  ...{ day: '31/12/2015', term: 'khóa XI', total: '1 văn bản đã ban hành' },
  counts: [
    { status: 'con-hieu-luc', count: 1 },
    { status: 'chua-kiem-tra', count: 0 },
  ],
  years: [{ name: '2013', rows: [row()] }],
  ...{ pager: undefined, files: '/van-ban/vao-ngay/du-lieu/x/' },
  undated: undefined,
};
const render = (fields: Partial<AsOfDayList> = {}) =>
  container.renderToString(AsOfDay, { props: { list: { ...list, ...fields } } });

test('the script finds the days that may be asked for and the terms', async () => {
  const html = await render();
  const [form = ''] = /<form[^>]*>/.exec(html) ?? [];
  expect(form).toContain('data-first="1986-12"');
  expect(form).toContain('data-day="2026-11-30"');
  const [, terms = ''] = /data-terms="([^"]*)"/.exec(form) ?? [];
  expect(JSON.parse(terms.replaceAll('&#34;', '"').replaceAll('&quot;', '"'))).toEqual([
    { term: 'XI', from: '2011', to: '2016' },
  ]);
});

test('the end of the term that is shown is the current page', async () => {
  const html = await render();
  expect(html).toMatch(/data-end="2015-12-31" aria-current="page"/);
  expect(html).not.toMatch(/data-end="2010-12-31" aria-current/);
});

test('the script finds the files by which the list is moved', async () => {
  expect(await render()).toContain('data-files="/van-ban/vao-ngay/du-lieu/x/"');
});

test('each state that is counted has a mark for the script to set', async () => {
  const html = await render();
  expect(html.match(/<template data-mark="[^"]*"/g)).toEqual([
    '<template data-mark="con-hieu-luc"',
    '<template data-mark="chua-kiem-tra"',
  ]);
});

test('the term stands in brackets, and where there is none so do no brackets', async () => {
  expect(await render()).toMatch(/data-said-term[^>]*>\(khóa XI\)</);
  expect(await render({ term: '' })).toMatch(/data-said-term[^>]*><\/span>/);
});

test('documents of unknown day have a section of their own only where there are some', async () => {
  expect(await render()).not.toContain('chua-ro-ngay');
  const undated = { title: 'Chưa rõ ngày ban hành (1)', rows: [] };
  expect(await render({ undated })).toMatch(
    /<section class="group" aria-labelledby="chua-ro-ngay"[^>]*>\s*<h2 id="chua-ro-ngay" class="group-year"/,
  );
});

test('text that looks like markup stays text', async () => {
  const html = await render({
    years: [{ name: '2013', rows: [row({ later: 'Về sau: <b>.' })] }],
  });
  expect(html).toContain('Về sau: &lt;b&gt;.');
});
