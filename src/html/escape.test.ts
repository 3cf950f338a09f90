import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, unescapeHtml } from './escape.ts';

test('hostile text becomes harmless in an element and in an attribute', () => {
  expect(escapeHtml(`<img src=x onerror="alert('1')">&`)).toBe(
    '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;',
  );
});

test('escaped text holds no markup, and comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      expect(unescapeHtml(escapeHtml(text))).toBe(text);
    }),
  );
});

test.each([
  // as Astro and Sätteri write them
  ['&#34;a&#34;', '"a"'],
  ['&#x22;a&#X27;', '"a\''],
  ['&apos;', "'"],
  // undone once, not twice
  ['&amp;lt;', '&lt;'],
  // what is no escape stays
  ['R&D &nhe; &#;', 'R&D &nhe; &#;'],
  // beyond Unicode
  ['&#99999999;', '&#99999999;'],
])('%j unescapes to %j', (text, expected) => {
  expect(unescapeHtml(text)).toBe(expected);
});
