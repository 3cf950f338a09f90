import { expect, test } from 'vitest';
import { LinkCollector } from './link-collector.ts';
import { walkPage } from './walk-page.ts';

function collect(html: string): LinkCollector {
  const collector = new LinkCollector();
  walkPage(html, [collector]);
  return collector;
}

/** `tag attribute address`, with `!` for what the browser asks for by itself. */
const lines = (html: string) =>
  [...collect(html).links].map(
    ({ tag, attribute, address, automatic }) =>
      `${automatic ? '! ' : ''}${tag} ${attribute} ${address}`,
  );

test.each([
  ['<a href="/van-ban/">', ['a href /van-ban/']],
  // white space around an address does not count, entities are decoded
  ['<a href=" /tim-kiem/?q=a&amp;b ">', ['a href /tim-kiem/?q=a&b']],
  ['<area href="#m">', ['area href #m']],
  ['<img src="a.png" alt="">', ['! img src a.png']],
  ['<script src="a.js"></script>', ['! script src a.js']],
  ['<iframe src="/khung/"></iframe>', ['! iframe src /khung/']],
  ['<video poster="a.webp" src="a.mp4"></video>', ['! video src a.mp4', '! video poster a.webp']],
  ['<object data="a.pdf"></object>', ['! object data a.pdf']],
  ['<form action="/tim-kiem/"></form>', ['! form action /tim-kiem/']],
  ['<button formaction="/luu/">', ['! button formaction /luu/']],
  ['<svg><use href="/b.svg#tim"/></svg>', ['! use href /b.svg#tim']],
  ['<svg><use xlink:href="#tim"/></svg>', ['! use xlink:href #tim']],
  ['<svg><image href="a.png"/></svg>', ['! image href a.png']],
  // a set of sources: two addresses, not their widths
  ['<img srcset="a.webp 1x, b.webp 2x">', ['! img srcset a.webp', '! img srcset b.webp']],
  [
    '<source srcset="a.webp 360w,b.webp 1280w">',
    ['! source srcset a.webp', '! source srcset b.webp'],
  ],
  ['<img srcset="a.webp">', ['! img srcset a.webp']],
  ['<img srcset="data:a,b 1x, c.png 2x">', ['! img srcset data:a,b', '! img srcset c.png']],
  // a link that loads, and one that only names
  ['<link rel="stylesheet" href="a.css">', ['! link href a.css']],
  ['<link rel="preconnect" href="https://x.vn">', ['! link href https://x.vn']],
  ['<link rel="canonical" href="/a/">', ['link href /a/']],
  ['<link rel="alternate stylesheet" href="b.css">', ['! link href b.css']],
  // a page that moved
  ['<meta http-equiv="refresh" content="0; url=/moi/">', ['! meta content /moi/']],
  ['<meta name="description" content="url=/moi/">', []],
  ['<a>không phải liên kết</a>', []],
  // the text of a script is no HTML
  ['<script>"<a href=/x/>"</script>', []],
])('in %s finds %j', (html, expected) => {
  expect(lines(html)).toEqual(expected);
});

test('lists a link that is repeated in a page once', () => {
  expect(lines('<a href="/a/">1</a><a href="/a/">2</a>')).toEqual(['a href /a/']);
});

test('takes ids and named anchors as anchors', () => {
  const { anchors } = collect('<h2 id="dieu-1"></h2><a name="khoan-2"></a><input name="q">');
  expect([...anchors]).toEqual(['dieu-1', 'khoan-2']);
});

test('finds an id that stands twice', () => {
  expect([...collect('<p id="a"></p><p id="b"></p><i id="a"></i>').duplicateIds]).toEqual(['a']);
});

test('does not count ids inside a template', () => {
  const { anchors, duplicateIds } = collect(
    '<template><p id="a"></p></template><template><p id="a"></p></template><p id="b"></p>',
  );
  expect([[...anchors], [...duplicateIds]]).toEqual([['b'], []]);
});
