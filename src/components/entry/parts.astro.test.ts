import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import AddToPack from './AddToPack.astro';
import CitationCards from './CitationCards.astro';
import Origins from './Origins.astro';
import PrintButton from './PrintButton.astro';

test('the button of an entry carries its permanent number', async () => {
  const html = await render(AddToPack, { button: { number: 7, session: undefined } });
  expect(html).toContain('data-add="7"');
  expect(html).not.toContain('data-session');
});

test('the button of a session carries the pack that it opens', async () => {
  const html = await render(AddToPack, { button: { number: 7, session: 'abc' } });
  expect(html).toContain('data-session="abc"');
});

test('buttons that need a script are marked so', async () => {
  expect(await render(PrintButton, {})).toMatch(
    /^<button class="button with-script"[^>]* data-print /,
  );
});

test('cards of cited documents lie inert in a template', async () => {
  const card = {
    id: 'a',
    name: 'A <b>',
    issuedOn: '2013',
    title: 'T',
    state: { status: 'chua-thay-thay-the', short: 'tìm đến 11/2026' },
  } as const;
  const html = await render(CitationCards, { cards: [card] });
  expect(html).toMatch(/^<template id="the-vien-dan"><div data-card="a">/);
  expect(html).toContain('A &lt;b&gt;');
  expect(html).toContain('· tìm đến 11/2026');
});

test('an entry that cites nothing has no cards', async () => {
  expect(await render(CitationCards, { cards: [] })).toBe('');
});

test('the way up is a list in a list, a tree linked where there is one', async () => {
  const top = { verb: 'thực hiện', name: 'B', href: '/b/', tree: undefined, origins: [] };
  const origins = [{ verb: 'cụ thể hóa', name: 'A', href: '/a/', tree: '/cay/a/', origins: [top] }];
  const html = await render(Origins, { origins });
  expect(html).toContain('<li>cụ thể hóa <a href="/a/">A</a> (<a href="/cay/a/">');
  expect(html).toContain('<ul><li>thực hiện <a href="/b/">B</a></li></ul>');
});

test('an entry without origins has no such section', async () => {
  expect(await render(Origins, { origins: [] })).toBe('');
});
