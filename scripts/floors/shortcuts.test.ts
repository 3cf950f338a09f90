import { expect, test } from 'vitest';
import { shortcuts } from './shortcuts.ts';

test.each([
  // straight, over two lines, with parentheses
  ['const a = b as never;', 'as never'],
  ['const a = b as any;', 'as any'],
  ['const a = b as unknown as string;', 'as unknown as'],
  ['const a = (b as unknown) as string;', 'as unknown as'],
  ['const a = (b as unknown as { c: 1 }).c;', 'as unknown as'],
])('%s is a shortcut', (code, what) => {
  expect(shortcuts('src/views/a.ts', `\n${code}\n`)).toEqual([`src/views/a.ts:2: ${what}`]);
});

test.each([
  'const a = b as string;',
  'const a: unknown = b as unknown;',
  'const a = b satisfies object as Node;',
  "const a = 'as never'; // as any, as unknown as string",
])('%s is none', (code) => {
  expect(shortcuts('src/views/a.ts', code)).toEqual([]);
});

test('a shortcut in the frontmatter of a template is found at its line', () => {
  const template = '---\nconst a = b as never;\n---\n\n<p>{a}</p>\n';
  expect(shortcuts('src/pages/a.astro', template)).toEqual(['src/pages/a.astro:2: as never']);
});

test.each([
  "await page.goto('', { waitUntil: 'networkidle' });",
  "await page.waitForLoadState('networkidle');",
  'await page.waitForTimeout(300);',
])('a browser test may not say %s', (code) => {
  expect(shortcuts('src/e2e/a.test.ts', code)).toHaveLength(1);
  expect(shortcuts('scripts/modelling/a.ts', code)).toEqual([]);
});
