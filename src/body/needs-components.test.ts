import { expect, test } from 'vitest';
import { needsComponents } from './needs-components.ts';

test.each([
  // plain Markdown
  ['## Đầu\n\nchữ **đậm**\n', false],
  // escaped signs
  ['\\{a\\} và 3 &lt; 5', false],
  // a sign with a blank behind it
  ['3 < 5 và 5 > 3', false],
  // signs in code
  ['`{x}` và `<X />`', false],
  ['```\n{x}\n```', false],
  // words that only begin like it
  ['importing\nexport hàng', false],
  // a component, on its own line or within one
  ['<DocumentTargets document="a" />', true],
  ['chữ <X/> chữ', true],
  // HTML is JSX
  ['dòng<br/>dòng', true],
  // an expression
  ['chữ {x} chữ', true],
  ['{/* lời nhắc */}', true],
  // an import
  ["import X from './x.astro'\n\nchữ", true],
  ['export const a = 1', true],
])('%j needs components: %s', (body, expected) => {
  expect(needsComponents(body)).toBe(expected);
});

test('MDX that does not parse is thrown', () => {
  expect(() => needsComponents('chữ <br> chữ')).toThrow();
});
