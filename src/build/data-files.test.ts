import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchParts } from '../client/fetch-parts.ts';
import { dataFiles, rowsInFile } from '../views/lists/data-files.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server that has these files alone. */
function serve(files: ReturnType<typeof dataFiles<'documents' | 'entries', Data>>): void {
  const bodies = new Map<string, BodyInit>([
    ['/soat/kho.json', JSON.stringify(files.first)],
    ...[...files.further].map(([name, rows]): [string, BodyInit] => [
      `/soat/kho/${name}.nen`,
      new Uint8Array(gzipSync(JSON.stringify(rows))),
    ]),
  ]);
  vi.stubGlobal('fetch', async (address: string) => {
    const body = bodies.get(address);
    return new Response(body ?? '', { status: body === undefined ? 404 : 200 });
  });
}

interface Data {
  documents: readonly number[];
  entries: readonly number[];
  day: string;
}
const upTo = (length: number) => Array.from({ length }, (_, at) => at);
const dataOf = (documents: number, entries: number): Data => ({
  documents: upTo(documents),
  entries: upTo(entries),
  day: '2026-12-01',
});
const inFiles = (data: Data) => dataFiles(data, ['documents', 'entries']);

test('a browser puts together what the build cut, however long the lists are', async () => {
  const length = fc.integer({ min: 0, max: rowsInFile * 3 });
  await fc.assert(
    fc.asyncProperty(length, length, async (documents, entries) => {
      const data = dataOf(documents, entries);
      serve(inFiles(data));
      expect(await fetchParts<Data>('/soat/kho.json')).toEqual(data);
    }),
    { numRuns: 20 },
  );
});

test('a library of one file has no further ones', () => {
  expect(inFiles(dataOf(rowsInFile, rowsInFile)).further.size).toBe(0);
  expect(inFiles(dataOf(rowsInFile, rowsInFile + 1)).further.size).toBe(1);
});

test('a part that holds something else has another name', () => {
  const names = (data: Data) => inFiles(data).first.further;
  const [first, second] = names(dataOf(rowsInFile * 3, 1));
  expect(first).not.toBe(second);
  expect(names(dataOf(rowsInFile * 3 - 1, 1))).toEqual([
    first,
    expect.not.stringMatching(`${second}`),
  ]);
});

test('where a part is missing nothing is read at all', async () => {
  const { first } = inFiles(dataOf(rowsInFile * 2, 0));
  serve({ first, further: new Map() });
  await expect(fetchParts('/soat/kho.json')).rejects.toThrow('404');
});
