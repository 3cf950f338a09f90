import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What the project's documents say has to agree with its files. */
const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
  dependencies?: Record<string, string>;
};

test('CONTRIBUTING gives every dependency its reason, and names no other', () => {
  const table = read('CONTRIBUTING.md').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| `([^`]+)` \| \S/gm)].map((match) => match[1]);
  expect(rows).toEqual(Object.keys(manifest.devDependencies).sort());
});

test('all dependencies are for development: the site itself is files', () => {
  expect(manifest.dependencies).toBeUndefined();
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'HUONG-DAN.md',
  'scripts/README.md',
  'Dockerfile',
  '.github/workflows/pages.yml',
])('every npm script that %s names exists', (file) => {
  const named = [...read(file).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    // `npm run` alone lists them all.
    .filter((name) => name !== '');
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('scripts/README lists every command', () => {
  const named = read('scripts/README.md');
  const files = Object.values(manifest.scripts)
    .map((command) => /^node scripts\/(\S+\.ts)/.exec(command)?.[1])
    .filter((file) => file !== undefined);
  expect(files.filter((file) => !named.includes(`\`${file}\``))).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved": "http');
});
