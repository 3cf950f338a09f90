import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import MixedEntries from './MixedEntries.astro';

const none = {
  ...{ sessions: [], documents: [], models: [], reports: [], pager: undefined },
  counts: { document: 0, model: 0, report: 0, session: 0 },
};
const card = (kind: 'report' | 'session') => ({
  kind,
  href: `/${kind}/`,
  title: 'Một & hai',
  where: 'Nơi',
  summary: 'Tóm tắt',
});

test('a kind of which there is none has no heading', async () => {
  expect(await render(MixedEntries, { entries: none })).toBe('');
});

test('each kind stands under a heading with its count', async () => {
  const entries = {
    ...none,
    sessions: [card('session')],
    reports: [card('report'), card('report')],
    counts: { ...none.counts, session: 1, report: 2 },
  };
  const html = await render(MixedEntries, { entries });
  const headings = [...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text);
  expect(headings).toEqual(['Chuyên đề (1)', 'Thực tiễn đơn vị (2)']);
});

test('cards stand one level below their heading', async () => {
  const html = await render(MixedEntries, { entries: { ...none, reports: [card('report')] } });
  expect(html).toContain('<h3><a href="/report/">Một &amp; hai</a></h3>');
});
