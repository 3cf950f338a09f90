import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import SearchBox from './SearchBox.astro';

const props = { size: 'hero', action: '/so-tay/tim-kiem/' } as const;

test('without JavaScript the box is a form that asks the page of results', async () => {
  const html = await render(SearchBox, props);
  expect(html).toContain('action="/so-tay/tim-kiem/" role="search"');
  expect(html).toMatch(/<input[^>]* name="q" type="search"/);
});

test('two boxes on one page have labels of their own', async () => {
  expect(await render(SearchBox, props)).toMatch(/for="tim-hero".* id="tim-hero"/);
  expect(await render(SearchBox, { ...props, size: 'header' })).toMatch(
    /for="tim-header".* id="tim-header"/,
  );
});
