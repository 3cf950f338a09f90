import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { templatePages, templates } from './templates.ts';

test('every route of src/pages has an address that the other browser tests visit', async () => {
  const files = await readdir('src/pages', { recursive: true });
  const routes = files
    .filter((file) => /\.(?:astro|mdx)$/.test(file))
    .map((file) => file.split(path.sep).join('/'));
  expect(Object.keys(templates).toSorted()).toEqual(routes.toSorted());
});

test.each(templatePages.map((page) => [page || 'home']))('%s is built', (page) => {
  const file = page === 'home' ? 'index.html' : page.replace(/\/(?:\?.*)?$/, '/index.html');
  expect(existsSync(path.join('dist', file))).toBe(true);
});
