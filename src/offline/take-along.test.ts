import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf, libraryId, sizeOf } from './inventory.ts';
import { BuildChanged, giveUp, type Tools, takeAlong } from './take-along.ts';
import { inventoryOf, memoryShelves } from './testing/shelves.ts';

const pages = (build: string, count = 40) => ({
  'chung.js': `mã ${build}`,
  // Every fourth page is the same in all builds.
  ...Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `trang/${at}/`,
      at % 4 === 0 ? `trang ${at}` : `trang ${at} của ${build}`,
    ]),
  ),
});
const sets = (texts: object) => ({
  [libraryId]: Object.keys(texts),
  'dan-van': ['trang/1/', 'trang/2/'],
  'dan-chu': ['trang/2/', 'trang/3/'],
});

/** A server with one build, whose line breaks before some requests, counted from the first. */
async function serverOf(build: string, breaksAt: ReadonlySet<number> = new Set()) {
  const texts: Record<string, string> = pages(build);
  const inventory = await inventoryOf(build, texts, sets(texts));
  const asked: string[] = [];
  const fetch: Tools['fetch'] = async (path) => {
    asked.push(path);
    if (breaksAt.has(asked.length)) throw new TypeError('Failed to fetch');
    const text = texts[path];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
  return { texts, asked, inventory, tools: { inventory: async () => inventory, fetch } };
}

test('the whole library is taken along, and then read from', async () => {
  const { shelves, records, texts } = memoryShelves();
  const server = await serverOf('một');
  await takeAlong([libraryId], { shelves, records, ...server.tools });
  expect(await texts('một')).toEqual(server.texts);
  expect((await records.read()).held?.version).toBe('một');
});

test('topics share what both need, and each file is asked for once', async () => {
  const { shelves, records, texts } = memoryShelves();
  const server = await serverOf('một');
  await takeAlong(['dan-van'], { shelves, records, ...server.tools });
  await takeAlong(['dan-van', 'dan-chu'], { shelves, records, ...server.tools });
  expect(Object.keys(await texts('một')).sort()).toEqual(
    ['chung.js', 'trang/1/', 'trang/2/', 'trang/3/'].sort(),
  );
  expect(server.asked).toHaveLength(4);
});

test('a set that is not wanted any more takes along only what no other needs', async () => {
  const { shelves, records, texts } = memoryShelves();
  const server = await serverOf('một');
  await takeAlong(['dan-van', 'dan-chu'], { shelves, records, ...server.tools });
  await takeAlong(['dan-chu'], { shelves, records, ...server.tools });
  expect(Object.keys(await texts('một')).sort()).toEqual(['chung.js', 'trang/2/', 'trang/3/']);
});

test('a new build asks only for what changed, and takes the place of the old one whole', async () => {
  const { shelves, records, texts } = memoryShelves();
  await takeAlong([libraryId], { shelves, records, ...(await serverOf('một')).tools });
  const server = await serverOf('hai');
  await takeAlong([libraryId], { shelves, records, ...server.tools });
  expect(await texts('hai')).toEqual(server.texts);
  expect(server.asked).not.toContain('trang/4/');
  expect(await shelves.versions()).toEqual(['hai']);
});

test('a server that was published anew meanwhile stops it before two builds mix', async () => {
  const { shelves, records } = memoryShelves();
  const [one, two] = [await serverOf('một'), await serverOf('hai')];
  const mixed = { shelves, records, inventory: one.tools.inventory, fetch: two.tools.fetch };
  await expect(takeAlong([libraryId], mixed)).rejects.toThrow(BuildChanged);
  expect((await records.read()).held).toBeNull();
});

test('an error of the server is no content', async () => {
  const { shelves, records, texts } = memoryShelves();
  const { tools } = await serverOf('một');
  const fetch = async () => new Response('Bad gateway', { status: 502 });
  await expect(takeAlong([libraryId], { shelves, records, ...tools, fetch })).rejects.toThrow(
    '502',
  );
  expect(await texts('một')).toEqual({});
});

test('wherever the line breaks, the old build stays whole, and nothing is fetched twice', async () => {
  const breaks = fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(breaks, async (moments) => {
      const { shelves, records, texts } = memoryShelves();
      const old = await serverOf('một');
      await takeAlong([libraryId], { shelves, records, ...old.tools });
      const server = await serverOf('hai', new Set(moments));
      let attempts = 0;
      for (let isWhole = false; !isWhole; attempts += 1) {
        expect(attempts).toBeLessThanOrEqual(moments.length);
        isWhole = await takeAlong([libraryId], { shelves, records, ...server.tools }).then(
          () => true,
          () => false,
        );
        if (isWhole) continue;
        const { held, next } = await records.read();
        expect([held?.version, next?.version]).toEqual(['một', 'hai']);
        expect(await texts('một')).toEqual(old.texts);
      }
      expect(await texts('hai')).toEqual(server.texts);
      const broken = moments.filter((moment) => moment <= server.asked.length).length;
      expect(server.asked.length - broken).toBe(new Set(server.asked).size);
    }),
    { numRuns: 60 },
  );
});

test('what is given up leaves nothing behind', async () => {
  const { shelves, records } = memoryShelves();
  await takeAlong(['dan-van'], { shelves, records, ...(await serverOf('một')).tools });
  await giveUp({ shelves, records });
  expect(await shelves.versions()).toEqual([]);
  expect(await records.read()).toEqual({ held: null, next: null });
});

test('a size said first is that of all files, each counted once', async () => {
  const { inventory } = await serverOf('một');
  const both = sizeOf(filesOf(inventory, ['dan-van', 'dan-chu']));
  const [one, two] = ['dan-van', 'dan-chu'].map((id) => sizeOf(filesOf(inventory, [id])));
  expect(both).toBeLessThan((one ?? 0) + (two ?? 0));
  expect(filesOf(inventory, [])).toEqual([]);
});
