import { expect, test } from 'vitest';
import type { UnnotedFile } from '../../entries/notes/ahead.ts';
import { fileText, vocabularySources } from '../../entries/testing/sample.ts';
import { buildThread, byThreads } from './by-threads.ts';
import { createNoter } from './note-file.ts';

const files: UnnotedFile[] = Array.from({ length: 70 }, (_, at) => ({
  kind: 'model',
  file: `content/models/mo-hinh-${at}.mdx`,
  text:
    at === 7
      ? 'no frontmatter'
      : fileText(
          'model',
          { actions: [`Theo 25-NQ/TW, lần ${at}`] },
          '\n## Một\n\nNghe dân nói, làm dân tin.\n',
        ),
}));

/** What threads note, by file. */
async function noted(thread: URL, options: object): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  await byThreads(thread, options)(files, vocabularySources, (file, notes) => {
    found.set(
      file,
      notes.map(([name, { inputs, bytes }]) => [name, inputs, [...bytes]]),
    );
  });
  return found;
}

test('threads note what this thread would', async () => {
  const found = await noted(buildThread, { least: 1, threads: 2 });
  const note = createNoter(vocabularySources);
  expect(found.size).toBe(files.length);
  for (const file of files) {
    const own = [...note(file).notes].map(([name, { inputs, bytes }]) => [
      name,
      inputs,
      [...bytes],
    ]);
    expect(found.get(file.file)).toEqual(own);
  }
});

test.each([
  ['few files', { least: 71, threads: 2 }],
  ['one processor', { least: 1, threads: 1 }],
])('with %s nothing is noted ahead', async (_, options) => {
  expect((await noted(buildThread, options)).size).toBe(0);
});

test('a thread that fails leaves the files to the reading', async () => {
  const broken = new URL('data:text/javascript,throw new Error("broken")');
  expect((await noted(broken, { least: 1, threads: 2 })).size).toBe(0);
});
