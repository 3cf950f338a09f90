import { expect, test } from 'vitest';
import { isSafeImage, isSafeLink } from './safe-address.ts';

test.each([
  ['https://chinhphu.vn/a?b#c'],
  ['http://a.vn'],
  ['HTTPS://A.VN'],
  ['mailto:a@b.vn'],
  ['/van-ban/25-nq-tw-2013/'],
  ['#nguon-2'],
  ['../a/'],
  ['a/b:c'],
  ['?q=a:b'],
])('a link may lead to %j', (address) => {
  expect(isSafeLink(address)).toBe(true);
});

test.each([
  ['javascript:alert(1)'],
  ['JaVaScript:alert(1)'],
  // what a browser drops before it reads the scheme
  ['java\nscript:alert(1)'],
  ['java\tscript:alert(1)'],
  [' javascript:alert(1)'],
  ['\u0001javascript:alert(1)'],
  ['\u200bjavascript:alert(1)'],
  // a colon in another form is no scheme in a browser, but nobody means such an address
  ['javascript\u00ad:alert(1)'],
  ['data:text/html,<script>'],
  ['vbscript:x'],
  ['file:///etc/passwd'],
  ['blob:https://a.vn/b'],
  // another host without a scheme
  ['//a.vn'],
  ['/\\a.vn'],
  ['\\\\a.vn'],
  // a scheme without a host
  ['https:'],
  ['https:///a'],
  ['http:a'],
  ['mailto:'],
])('a link may not lead to %j', (address) => {
  expect(isSafeLink(address)).toBe(false);
});

test.each([
  ['/anh/a.png', true],
  ['a.png', true],
  // another host, however written
  ['https://a.vn/b.png', false],
  ['//a.vn/b.png', false],
  ['data:image/png;base64,xx', false],
  ['', false],
])('an image from %j: %s', (address, expected) => {
  expect(isSafeImage(address)).toBe(expected);
});
