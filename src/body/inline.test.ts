import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unescapeHtml } from '../html/escape.ts';
import { renderInline } from './inline.ts';
import { scanner } from './testing/sample.ts';

test('a number becomes a placeholder, a source mark a link to its source', () => {
  const html = renderInline('Theo 25-NQ/TW.[^2]', scanner);
  expect(html.replace(/data-mention="[^"]*"/, 'data-mention')).toBe(
    'Theo <span data-mention>25-NQ/TW</span>.<sup class="source-mark"><a href="#nguon-2" aria-label="Nguồn 2">2</a></sup>',
  );
});

test('hostile text stays text, also around a number', () => {
  const html = renderInline(`<img src=x onerror="alert(1)"> 25-NQ/TW '"><script>`, scanner);
  const tags = html.match(/<[a-z/]+/g);
  expect(tags).toEqual(['<span', '</span']);
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
});

test('the text that is read is the text that was written', () => {
  const parts = [
    '<b>',
    '&amp;',
    '"',
    "'",
    ' ',
    'Nghị quyết số 25-NQ/TW',
    'Luật Công đoàn',
    '[^3]',
    'ủy',
    '[^a]',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string())), (chosen) => {
      const text = chosen.join('').normalize('NFC');
      const html = renderInline(text, scanner);
      const read = unescapeHtml(html.replace(/<[^>]*>/g, ''));
      expect(read).toBe(text.replace(/\[\^(\d+)\]/g, '$1'));
    }),
  );
});
