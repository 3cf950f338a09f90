import { expect, test } from 'vitest';
import { sheetLinks } from './sheet-links.ts';

test.each([
  ['a{background:url(a.png)}', ['a.png']],
  ['a{background:url( "a b.png" )}', ['a b.png']],
  ["@font-face{src:url('/f/be.woff2') format('woff2')}", ['/f/be.woff2']],
  ['@import "b.css";', ['b.css']],
  ['@import url(https://fonts.example/a.css);', ['https://fonts.example/a.css']],
  // each once
  ['a{mask:url(m.svg)}b{mask:url(m.svg)}', ['m.svg']],
  // names a thing in the page, and what is written in a comment
  ['a{filter:url(#bong)}', []],
  ['/* url(a.png) */', []],
])('in %s finds %j', (css, expected) => {
  expect(sheetLinks(css).map((link) => link.address)).toEqual(expected);
});
