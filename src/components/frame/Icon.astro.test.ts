import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Icon from './Icon.astro';

test('an icon is one drawing, hidden from those who hear the page', async () => {
  const html = await render(Icon, { name: 'search' });
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).toMatch(/^<svg class="icon icon-search"[^>]* aria-hidden="true"/);
  expect(html).toContain('<circle');
});

test('icons of different names are different drawings', async () => {
  const [copy, print] = await Promise.all([
    render(Icon, { name: 'copy' }),
    render(Icon, { name: 'print' }),
  ]);
  expect(copy.replace('icon-copy', '')).not.toBe(print.replace('icon-print', ''));
});
