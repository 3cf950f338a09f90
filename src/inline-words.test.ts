import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inlineWords, wordsInModule } from '../scripts/floors/inline-words.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .sort();

const templates = filesOf('src/**/*.astro');

/** Rooms that hold Vietnamese because they read it, or because they speak to editors. */
const grammars = ['vietnamese', 'provisions', 'citations', 'search'];
const toEditors = ['schema', 'body', 'entries', 'checks', 'addresses', 'build'];
/** Modules of other rooms that hold letters, not words. */
const letters = [
  'src/models/persons.ts',
  'src/review/encodings/tcvn3.ts',
  'src/review/encodings/vni.ts',
  // Fields of published data say what they hold, as those of the content do.
  'src/open-data/entry-datasets.ts',
  'src/open-data/linked-datasets.ts',
  'src/open-data/word-datasets.ts',
];

const modules = filesOf('src/**/*.ts').filter((file) => {
  const [, room = ''] = file.split('/');
  const isForTests = /\.test\.ts$|\/testing\/|^src\/e2e\//.test(file);
  const holdsWords = ['words', ...grammars, ...toEditors].includes(room) || letters.includes(file);
  return !isForTests && !holdsWords;
});

test('finds the templates and the modules of the project', () => {
  expect(templates).toContain('src/layouts/Page.astro');
  expect(modules).toContain('src/views/entry-name.ts');
});

test('what the interface says stands in src/words, not in a template', () => {
  expect(templates.flatMap((file) => inlineWords(file, read(file)))).toEqual([]);
});

test('what the interface says stands in src/words, not in a module', () => {
  expect(modules.flatMap((file) => wordsInModule(file, read(file)))).toEqual([]);
});
