import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import QuoteList from './QuoteList.astro';
import SourceLine from './SourceLine.astro';
import SourceList from './SourceList.astro';

test('a source of another site is a link that reveals nothing about this one', async () => {
  const source = {
    title: 'Báo <b>',
    href: 'https://example.org/?a&b',
    external: true,
    details: '2013',
  };
  expect(await render(SourceLine, { source })).toBe(
    '<a href="https://example.org/?a&amp;b" rel="noopener noreferrer external">Báo &lt;b&gt;</a> (2013).',
  );
});

test('a source within the library is a plain link', async () => {
  const html = await render(SourceLine, { source: { title: 'A', href: '/a/', details: '' } });
  expect(html).toBe('<a href="/a/">A</a>.');
});

test('a source without an address is text', async () => {
  expect(await render(SourceLine, { source: { title: 'A', details: '' } })).toBe('A.');
});

test('sources stand numbered, each with the anchor to which marks lead', async () => {
  const items = [{ id: 'nguon-1', title: 'A', details: '' }];
  expect(await render(SourceList, { sources: { statement: 'Đã đối chiếu.', items } })).toBe(
    '<p>Đã đối chiếu.</p><ol><li id="nguon-1">A.</li></ol>',
  );
});

test('a sentence is quoted with the way to it', async () => {
  const quotes = [
    { sentence: 'Theo <b>.', name: 'A', href: '/a/', remark: 'xem' },
    { name: 'B', href: '/b/' },
  ];
  expect(await render(QuoteList, { quotes })).toBe(
    '<div class="quote"><q>Theo &lt;b&gt;.</q><a href="/a/">A</a> (xem)</div>' +
      '<div class="quote"><a href="/b/">B</a></div>',
  );
});
