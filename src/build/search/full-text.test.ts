import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchEntry } from '../../search/entry.ts';
import { searchEntry } from '../../search/testing/sample.ts';
import { makeFullText, planFullText } from './full-text.ts';
import { keptFolder } from './kept-part.ts';
import { createPageQueue, type PageQueue } from './page-queue.ts';

const entries: SearchEntry[] = Array.from({ length: 12 }, (_, at) =>
  searchEntry(`so-${at}`, { number: `${at}-NQ/TW` }),
);
const htmlOf = ({ id }: SearchEntry, said = '') =>
  `<html><body><nav>x</nav><article><h2 id="a">Điều ${id}</h2><p>Đoàn viên số ${id}, dân vận ${said}.</p></article></body></html>`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'toan-van-'));
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  await write();
});
afterEach(() => rm(root, { recursive: true }));

const site = () => path.join(root, 'trang');
async function write(changed?: SearchEntry, said?: string): Promise<void> {
  for (const entry of entries) {
    const file = path.join(site(), entry.address, 'index.html');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, htmlOf(entry, entry === changed ? said : ''));
  }
}

/** The files of the full text, and its ids, made of pages that are handed over by `put`. */
async function make(put: (queue: PageQueue) => unknown = () => {}) {
  const queue = createPageQueue(site());
  const made = makeFullText(planFullText(entries), queue, root);
  await put(queue);
  queue.end();
  const { ids, layOut } = await made;
  const folder = await mkdtemp(path.join(root, 'ra-'));
  await layOut(folder);
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile())
      files.set(path.relative(folder, file), (await readFile(file)).toString('base64'));
  }
  return { ids, files };
}
const forget = () => rm(keptFolder(root, 0), { recursive: true });
const handing = (order: readonly SearchEntry[]) => (queue: PageQueue) => {
  for (const entry of order) queue.put(entry.address.slice(1), Buffer.from(htmlOf(entry)));
};
const change = async () => {
  const [, , third] = entries;
  await write(third, 'khéo léo');
};

test('the same pages give the same bytes, whenever they come and from wherever', async () => {
  const inOrder = await make(handing(entries));
  await forget();
  const backwards = await make(handing(entries.toReversed()));
  await forget();
  const fromDisk = await make();
  expect(inOrder.files.size).toBeGreaterThan(6);
  expect(backwards).toEqual(inOrder);
  expect(fromDisk).toEqual(inOrder);
  expect(new Set(inOrder.ids.flat()).size).toBe(entries.length);
});

test('what nothing changed in is not made again', async () => {
  const first = await make(handing(entries));
  // A mark that only a part that was kept can bear.
  const list = path.join(keptFolder(root, 0), 'phan.json');
  const kept = JSON.parse(await readFile(list, 'utf8'));
  kept.pages[0].id = 'vi_mark';
  await writeFile(list, JSON.stringify(kept));
  const again = await make(handing(entries));
  expect(again.files).toEqual(first.files);
  expect(again.ids.flat()).toContain('vi_mark');
});

test('after a change the full text is what a first build makes of it', async () => {
  const before = await make(handing(entries));
  await change();
  const next = await make();
  await forget();
  const clean = await make();
  expect(next).toEqual(clean);
  expect(next.files).not.toEqual(before.files);
});

test('what stands around the text of a page changes nothing, and is not read twice', async () => {
  const before = await make(handing(entries));
  const around = (queue: PageQueue) => {
    for (const entry of entries) {
      const html = htmlOf(entry).replace('<article>', '<article><nav>Trang khác</nav>');
      queue.put(entry.address.slice(1), Buffer.from(html));
    }
  };
  expect(await make(around)).toEqual(before);
  expect(await make(around)).toEqual(before);
});

test.each(['phan.json', 'tep/pagefind-entry.json'])(
  'a kept part of which %s is damaged is made again',
  async (name) => {
    const first = await make(handing(entries));
    await writeFile(path.join(keptFolder(root, 0), name), '{');
    expect(await make(handing(entries))).toEqual(first);
  },
);

test('what a build that was killed left behind goes, and parts that there are no more', async () => {
  for (const name of ['0.4194304', '7'])
    await mkdir(path.join(path.dirname(keptFolder(root, 0)), name), { recursive: true });
  await make(handing(entries));
  expect(await readdir(path.dirname(keptFolder(root, 0)))).toEqual(['0']);
});

test('a page that nobody made stops the search with its address', async () => {
  const [first] = entries;
  await rm(path.join(site(), first?.address ?? ''), { recursive: true });
  await expect(make()).rejects.toThrow('so-0');
});
