import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPages } from './notebook.ts';

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'notes-'));
  folder = path.join(root, 'notes');
});

afterEach(() => rm(root, { recursive: true }));

/** What is found under a name: what an earlier run noted, or `made now`. */
async function found(
  file: string,
  text: string,
  { version = 'v1', inputs = '', name = 'a' } = {},
): Promise<unknown> {
  const notebook = await openPages(folder, version);
  return notebook.of(file, text).of<unknown>(name, inputs, () => 'made now');
}

/** A run that notes a value of each of these files. */
async function note(files: Readonly<Record<string, unknown>>, version = 'v1'): Promise<void> {
  const notebook = await openPages(folder, version);
  for (const [file, value] of Object.entries(files)) {
    notebook.of(file, `text of ${file}`).of('a', '', () => value);
  }
  await notebook.write();
}

test('what one run noted is found by the next', async () => {
  const value = { words: ['Dân vận', undefined], at: new Map([[1, 'ữ']]), none: undefined };
  await note({ a: value });
  expect(await found('a', 'text of a')).toStrictEqual(value);
});

test('that there is nothing is noted too', async () => {
  await note({ a: undefined });
  expect(await found('a', 'text of a')).toBeUndefined();
});

test.each([
  ['another text of the file', 'b', {}],
  ['another version of the program', 'text of a', { version: 'v2' }],
  ['other inputs', 'text of a', { inputs: 'x' }],
  ['another name', 'text of a', { name: 'b' }],
])('of %s it is made anew', async (_, text, options) => {
  await note({ a: 'noted' });
  expect(await found('a', text, options)).toBe('made now');
});

test('files that were not asked for are forgotten', async () => {
  await note({ a: 1, b: 2 });
  await note({ b: 2 });
  expect([await found('a', 'text of a'), await found('b', 'text of b')]).toEqual(['made now', 2]);
});

test('what is changed after it was made is not noted', async () => {
  const notebook = await openPages(folder, 'v1');
  const made = notebook.of('a', 't').of('a', '', () => ['one']);
  made.push('two');
  await notebook.write();
  expect(await found('a', 't')).toEqual(['one']);
});

test('in a notebook that is closed nothing is noted, and all is made', async () => {
  const notebook = await openPages(folder, 'v1');
  const notes = notebook.of('a', 't');
  notes.of('a', '', () => 1);
  notebook.close();
  expect(notes.of('a', '', () => 2)).toBe(2);
  expect(notes.of('a', '', () => 3)).toBe(3);
});

test('nothing is written where nothing is new', async () => {
  await note({ a: 1 });
  const [file = ''] = await readdir(folder);
  await rm(path.join(folder, file));
  await note({});
  const notebook = await openPages(folder, 'v1');
  await notebook.write();
  expect(await readdir(folder)).toEqual([]);
});

test('what a run that was stopped left is taken away', async () => {
  await note({ a: 1 });
  await writeFile(path.join(folder, '3.bin.999'), 'half');
  await note({ a: 1, b: 2 });
  expect((await readdir(folder)).filter((name) => !name.endsWith('.bin'))).toEqual([]);
});

test('where nothing can be written the run goes on', async () => {
  await writeFile(folder, 'no folder');
  await note({ a: 1 });
  expect(await found('a', 'text of a')).toBe('made now');
});

test('a file that was damaged anywhere is as none', async () => {
  await note({ a: 'noted' });
  const [name = ''] = await readdir(folder);
  const whole = await readFile(path.join(folder, name));
  const damage = fc.oneof(
    fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
    fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
      const other = Buffer.from(whole);
      other[at] = (other[at] ?? 0) ^ by;
      return other;
    }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (bytes) => {
      await writeFile(path.join(folder, name), bytes);
      expect(await found('a', 'text of a')).toBe('made now');
    }),
  );
  await writeFile(path.join(folder, name), whole);
  expect(await found('a', 'text of a')).toBe('noted');
});
