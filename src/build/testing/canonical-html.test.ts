import { expect, test } from 'vitest';
import { canonicalHtml } from './canonical-html.ts';

test.each([
  // between blocks
  ['<ul>\n<li>a</li>\n</ul>\n', '<ul><li>a</li></ul>'],
  // in one order of attributes, whatever their quotes and escapes
  ['<a href="b" class="c">&quot;</a>', `<a class='c' href='&#98;'>"</a>`],
  // empty elements
  ['a<br/>b', 'a<br>\nb'],
])('%j shows the same as %j', (one, other) => {
  expect(canonicalHtml(one)).toBe(canonicalHtml(other));
});

test.each([
  // words glued together
  ['<b>a</b> <i>b</i>', '<b>a</b><i>b</i>'],
  // lines of code
  ['<pre>a\n</pre>', '<pre>a</pre>'],
  // another address
  ['<a href="a">x</a>', '<a href="b">x</a>'],
  // a mark more
  ['<p>a</p>', '<p><b>a</b></p>'],
])('%j does not show the same as %j', (one, other) => {
  expect(canonicalHtml(one)).not.toBe(canonicalHtml(other));
});
