import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inlineWords } from '../scripts/floors/inline-words.ts';

const root = path.resolve(import.meta.dirname, '..');
const files = globSync('src/**/*.astro', { cwd: root })
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const found = new Map(
  files.map((file) => [file, inlineWords(file, readFileSync(path.join(root, file), 'utf8'))]),
);

test('finds the templates of the project', () => {
  expect(files).toContain('src/layouts/Page.astro');
});

test('what the interface says stands in src/words, not in a template', () => {
  expect(files.flatMap((file) => found.get(file) ?? [])).toEqual([]);
});
