import { expect, test } from 'vitest';
import type { FactValue } from '../../views/entry/facts.ts';
import { render } from '../testing/render.ts';
import Day from './Day.astro';
import Facts from './Facts.astro';

test.each<[FactValue, string]>([
  [{ kind: 'text', text: 'A <b>' }, 'A &lt;b&gt;'],
  [{ kind: 'html', html: 'A <b>b</b>' }, 'A <b>b</b>'],
  [{ kind: 'day', on: '2013-06-03' }, '<time datetime="2013-06-03">03/6/2013</time>'],
  [{ kind: 'day', on: undefined }, 'chưa rõ ngày'],
  [{ kind: 'link', text: 'A', href: '/a/', before: 'số' }, 'số <a href="/a/">A</a>'],
  [
    { kind: 'links', links: [{ name: 'A', href: '/a/' }] },
    '<ul class="inline-list" role="list"><li><a href="/a/">A</a></li></ul>',
  ],
])('the value %j is shown', async (value, html) => {
  expect(await render(Facts, { facts: [{ name: 'Tên', value }] })).toBe(
    `<dl class="facts"><dt>Tên</dt><dd>${html}</dd></dl>`,
  );
});

test('a day of which only the month is known is written so', async () => {
  expect(await render(Day, { on: '1999-10' })).toBe(
    '<time datetime="1999-10">tháng 10/1999</time>',
  );
});
