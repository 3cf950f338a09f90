import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importCircles } from '../scripts/floors/circles.ts';
import { floorViolations, tooLong } from '../scripts/floors/rules.ts';
import { shortcuts } from '../scripts/floors/shortcuts.ts';

/** Modules that are longer than 200 lines, each with the reason why it stays whole. */
const longModules: Readonly<Record<string, string>> = {};

const root = path.resolve(import.meta.dirname, '..');

const sources = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }),
  )
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
  .map((file) => file.split(path.sep).join('/'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

test('finds the sources of the project', () => {
  expect(sources.map(({ file }) => file)).toContain('src/floors.test.ts');
});

test('every file imports only from its own folder or a lower floor', () => {
  expect(sources.flatMap(({ file, text }) => floorViolations(file, text))).toEqual([]);
});

test('no files import each other in a circle, not even types', () => {
  expect(importCircles(sources)).toEqual([]);
});

test('no value is forced into any type, and no browser test waits by a guess', () => {
  expect(sources.flatMap(({ file, text }) => shortcuts(file, text))).toEqual([]);
});

test('every module is short, or is listed with a reason', () => {
  const long = sources.filter(({ file, text }) => tooLong(file, text) !== undefined);
  expect(long.map(({ file }) => file).sort()).toEqual(Object.keys(longModules).sort());
});
