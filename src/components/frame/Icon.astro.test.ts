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
  const [moon, sun] = await Promise.all([
    render(Icon, { name: 'moon' }),
    render(Icon, { name: 'sun' }),
  ]);
  expect(moon.replace('icon-moon', '')).not.toBe(sun.replace('icon-sun', ''));
});
