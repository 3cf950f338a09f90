import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inParts } from '../lists/parts.ts';
import { planSearchFiles, versionSearchFiles } from './build.ts';
import { paths, textsPerFile } from './files/files.ts';
import { textParts, writeTextPlaces } from './full-text/places.ts';
import { openIndex } from './open.ts';
import { searchEntry } from './testing/sample.ts';

const textOf = (id: string) => ({ address: `/${id}/`, content: id, anchors: [] });

/** The texts of entries with these pages, which lie in so many parts, in the order of the entries. */
async function textsIn(ids: readonly string[], parts: number) {
  const pages = ids.map((own) => own.split(' ').filter(Boolean));
  const inFile = textsPerFile(pages.flat().length);
  const places = pages.map((own, entry) => ({ pages: own.length, part: entry % parts }));
  const plan = planSearchFiles({
    ...{ questions: [], bodyWords: new Map(), types: [], marks: [], acronyms: [] },
    entries: ids.map((_, at) => searchEntry(`v${at}`)),
    parseNumber: () => null,
    size: (text) => text.length,
    places: writeTextPlaces(places),
  });
  const { version, files } = versionSearchFiles(plan, ids);
  const all = new Map<string, string | Uint8Array>(files);
  for (let part = 0; part < parts; part += 1) {
    const own = pages.filter((_, entry) => entry % parts === part).flat();
    for (const [file, some] of inParts(own, inFile).entries())
      all.set(`${version}/${paths.texts(part, file)}`, gzipSync(JSON.stringify(some.map(textOf))));
  }
  const read = (path: string) => Buffer.from(all.get(path) ?? '');
  const index = await openIndex({
    text: async (path) => read(path).toString('utf8'),
    bytes: async (path) => new Uint8Array(read(path)),
  });
  const found = await Promise.all(ids.map((_, at) => index.texts(at)));
  return { index, found: found.map((texts) => texts.map(({ content }) => content).join(' ')) };
}

test.each([1, 3])(
  'the texts of an entry come out of the files in which they lie with others, in %d parts',
  async (parts) => {
    // One entry with a page of its own, one with none, one with two; so many that two texts share a file.
    const ids = ['a', '', 'b c', ...Array.from({ length: 600 }, (_, at) => `x${at}`)];
    const { found, index } = await textsIn(ids, parts);
    expect(found).toEqual(ids);
    expect(index.manifest.textParts).toBe(parts);
  },
);

test('an id of the full text that two entries have leads to neither', async () => {
  const { index } = await textsIn(['a', 'b c', 'a'], 2);
  expect([...(await index.pages())]).toEqual([
    ['b', 1],
    ['c', 1],
  ]);
});

test.each([
  // what there is now
  [0, 1],
  [600, 1],
  [2048, 1],
  // one more for each doubling
  [4096, 1],
  [4097, 2],
  [10_000, 3],
])('%d pages are one full text of %d parts', (pages, parts) => {
  expect(textParts(pages)).toBe(parts);
});

test.each([
  [512, 1],
  // twice as many pages, no more files
  [1024, 2],
  [2048, 4],
  // no file so large that eight excerpts cost more than the pages
  [4096, 8],
  [100_000, 8],
])('of %d pages %d lie in a file', (pages, inFile) => {
  expect(textsPerFile(pages)).toBe(inFile);
});
