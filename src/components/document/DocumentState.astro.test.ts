import { expect, test } from 'vitest';
import type { DocumentState as State } from '../../views/document/state.ts';
import { render } from '../testing/render.ts';
import DocumentState from './DocumentState.astro';

const state: State = {
  status: 'het-hieu-luc',
  isMatter: true,
  since: 'từ ngày 30/7/2021',
  reason: 'Được thay thế.<a href="#nguon-1">1</a>',
  by: { name: 'Quyết định <23>', href: '/van-ban/a/' },
  evidence: undefined,
  doubt: undefined,
  searched: undefined,
  asOf: 'Tình trạng hiệu lực tính đến ngày 30/11/2026.',
  ...{ full: 'F', short: 'S' },
  pack: { number: 1, session: undefined },
};
const html = (fields: Partial<State> = {}) =>
  render(DocumentState, { state: { ...state, ...fields } });

test('the mark stands with since when, why and by whom, each within one tap', async () => {
  const shown = await html();
  expect(shown).toContain('Hết hiệu lực <span class="on">· từ ngày 30/7/2021</span>');
  expect(shown).toContain('<a href="#nguon-1">1</a>');
  expect(shown).toContain('<a href="/van-ban/a/">Quyết định &lt;23&gt;</a>');
  expect(shown).toContain(state.asOf);
});

test('who says so is a link to the source', async () => {
  const evidence = { title: 'Bài <báo>', href: 'https://example.org/a', external: true };
  expect(await html({ evidence: { ...evidence, details: 'Dân trí' } })).toContain(
    '<a href="https://example.org/a" rel="noopener noreferrer external">Bài &lt;báo&gt;</a> (Dân trí).',
  );
});

test('a search and a guess are told only where there are such', async () => {
  expect(await html()).not.toMatch(/class="(?:searched|guess)"/);
  const shown = await html({ searched: 'Tìm ngày 1.', doubt: 'Suy đoán.' });
  expect(shown).toContain('<p class="searched">Tìm ngày 1.</p>');
  expect(shown).toContain('<b class="guess">Suy đoán.</b>');
});

test('an article has a quiet note and no mark of force', async () => {
  const shown = await html({ status: 'tu-lieu', isMatter: false, since: undefined });
  expect(shown).toMatch(/^<div id="hieu-luc" class="state quiet">/);
  expect(shown).not.toContain('class="status');
  expect(shown).not.toContain(state.asOf);
  expect(shown).toContain('<b>Tư liệu.</b>');
});
