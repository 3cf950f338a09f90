import { expect, test } from 'vitest';
import { tighten } from './tighten.ts';

test('the white space around blocks is left out', () => {
  expect(tighten('<ul class="a">\n <li> Một </li> <li> Hai </li>\n</ul> <p> Ba </p>')).toBe(
    '<ul class="a"><li>Một</li><li>Hai</li></ul><p>Ba</p>',
  );
});

test.each([
  'Theo <a href="/a/">nghị quyết</a> và <b>kết luận</b>.',
  '<b>Một</b> <i>hai</i>',
  // `<path>` and `<pre-view>` only begin as `<p>` does
  'một <path d="M0 0"/> hai',
])('between words and inline elements it stays: %s', (html) => {
  expect(tighten(html)).toBe(html);
});

test('a text that keeps its white space is left as it is', () => {
  const html = '<p> a </p> <pre>  b  </pre>';
  expect(tighten(html)).toBe(html);
});

test('an attribute in which a tag is written keeps its white space', () => {
  const html = '<a title="x  <b>">a</a>';
  expect(tighten(html)).toBe(html);
});
