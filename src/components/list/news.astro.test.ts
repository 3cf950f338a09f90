import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import IssuedItem from './IssuedItem.astro';
import NewsLinks from './NewsLinks.astro';

test('links follow their verb, what is not held stays text', async () => {
  const links = [{ name: 'A <b>', href: '/a/' }, { name: 'B (chưa có)' }];
  expect(await render(NewsLinks, { lead: 'Thay thế', links })).toBe(
    '<br>Thay thế: <a href="/a/">A &lt;b&gt;</a> · B (chưa có)',
  );
});

const document = {
  name: '02-NQ/TW (2025)',
  href: '/a/',
  issuedOn: '2025-01-02',
  title: 'Về <i>',
  changes: [{ lead: 'Bãi bỏ', links: [{ name: 'X' }] }],
};

test('a document is shown with its day, its title and what it did', async () => {
  expect(await render(IssuedItem, { document })).toBe(
    '<li><a href="/a/">02-NQ/TW (2025)</a> · <time datetime="2025-01-02">02/01/2025</time>' +
      '<br>Về &lt;i&gt; <br>Bãi bỏ: X</li>',
  );
});

test('a document whose name is its title has it once', async () => {
  const bare = { ...document, title: undefined, changes: [] };
  expect(await render(IssuedItem, { document: bare })).not.toContain('<br>');
});
