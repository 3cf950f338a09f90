import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Band from './Band.astro';

test('the way to all of a list stands beside the heading of its first few', async () => {
  const all = { name: 'Tất cả', href: '/van-ban/' };
  expect(await render(Band, { id: 'moi', title: 'Mới & cũ', all }, '<p>Vài mục</p>')).toBe(
    '<section class="band" aria-labelledby="moi"><div class="band-head">' +
      '<h2 id="moi">Mới &amp; cũ</h2><a href="/van-ban/">Tất cả</a></div><p>Vài mục</p></section>',
  );
});
