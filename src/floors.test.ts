import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importCircles } from '../scripts/floors/circles.ts';
import { closureOf } from '../scripts/floors/closure.ts';
import { floorViolations, tooLong } from '../scripts/floors/rules.ts';
import { shortcuts } from '../scripts/floors/shortcuts.ts';
import { notingFolders } from './entries/notes/program-version.ts';

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

test('what makes notes of content imports only code of which the version of the notes tells', () => {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const noting = sources.filter(
    ({ file, text }) => !/\.test\.ts$/.test(file) && /\bnotes?\.of\(|\bnoted\(/.test(text),
  );
  expect(noting.map(({ file }) => file)).toContain('src/library/mentions.ts');
  const used = noting.flatMap(({ file }) => [...closureOf(file, texts)]);
  const told = (file: string) => notingFolders.some((folder) => file.startsWith(`${folder}/`));
  expect([...new Set(used)].filter((file) => !told(file))).toEqual([]);
});

test('every module is short, or is listed with a reason', () => {
  const long = sources.filter(({ file, text }) => tooLong(file, text) !== undefined);
  expect(long.map(({ file }) => file).sort()).toEqual(Object.keys(longModules).sort());
});
