import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSearchFiles } from './build.ts';
import { paths, textsPerFile } from './files/files.ts';
import { openIndex } from './open.ts';
import { searchEntry } from './testing/sample.ts';

const textOf = (id: string) => ({ address: `/${id}/`, content: id, anchors: [] });

test('the texts of an entry come out of the files in which they lie with others', async () => {
  // One entry with a page of its own, one with none, one with two; so many that two texts share a file.
  const ids = ['a', '', 'b c', ...Array.from({ length: 2100 }, (_, at) => `x${at}`)];
  const all = ids.flatMap((own) => own.split(' ').filter(Boolean));
  const inFile = textsPerFile(all.length);
  expect(inFile).toBe(2);
  const content = (from: number) =>
    gzipSync(JSON.stringify(all.slice(from, from + inFile).map(textOf)));
  const files = buildSearchFiles({
    ...{ questions: [], bodyWords: new Map(), types: [], marks: [], acronyms: [] },
    entries: ids.map((_, at) => searchEntry(`v${at}`)),
    parseNumber: () => null,
    size: (text) => text.length,
    pages: ids,
    fullText: Array.from({ length: Math.ceil(all.length / inFile) }, (_, file) => ({
      path: paths.texts(file).slice(paths.fullText.length),
      content: content(file * inFile),
    })),
  });
  const read = (path: string) => Buffer.from(files.get(path) ?? '');
  const index = await openIndex({
    text: async (path) => read(path).toString('utf8'),
    bytes: async (path) => new Uint8Array(read(path)),
  });
  const found = await Promise.all(ids.map((_, at) => index.texts(at)));
  expect(found.map((texts) => texts.map((text) => text.content).join(' '))).toEqual(ids);
});

test.each([
  // what there is now
  [600, 1],
  [2048, 1],
  // twice as many pages, no more files
  [4096, 2],
  [10_000, 8],
])('of %d pages %d lie in a file', (pages, inFile) => {
  expect(textsPerFile(pages)).toBe(inFile);
});
