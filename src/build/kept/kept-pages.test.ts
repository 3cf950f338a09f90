import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../../views/testing/sample.ts';
import { AnswersNow } from './answers-now.ts';
import { KeptPages } from './kept-pages.ts';
import { type KeptRecord, readRecord, writeRecord } from './kept-record.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'trang-giu-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const address = 'van-ban/a';
const file = `${address}/index.html`;
const question = '["library","document",["a"]]';
const answersOf = (entries: readonly AnyEntry[]) => {
  const { library, news, published, once } = siteOf(entries);
  return new AnswersNow({ library, news, published, once, text: ({ body }) => body.source });
};
const before = [documentOf('a', { title: 'Về dân vận' }), documentOf('b')];

/** A build of one page that asked for a document, published as `html`. */
async function built(html = 'trang'): Promise<KeptRecord> {
  const now = answersOf(before);
  expect(now.of(question)).toBeDefined();
  const pages = new KeptPages(undefined, root, now);
  const bytes = new TextEncoder().encode('trang');
  pages.note({ address, file, given: 'g', bytes, questions: [question] });
  await mkdir(path.join(root, address), { recursive: true });
  await writeFile(path.join(root, file), html);
  return pages.record('mã');
}
const taken = async (record: KeptRecord, entries: readonly AnyEntry[], given = 'g') => {
  const bytes = await new KeptPages(record, root, answersOf(entries)).take(address, given);
  return bytes?.toString();
};

test('a page whose questions are answered as before is taken over', async () => {
  const record = await built();
  expect(await taken(record, before)).toBe('trang');
  expect(
    await taken(record, [documentOf('b', { title: 'Về việc khác' }), ...before.slice(0, 1)]),
  ).toBe('trang');
});

test.each<[string, readonly AnyEntry[], string]>([
  ['an answer that changed', [documentOf('a', { title: 'Về đối thoại' })], 'g'],
  ['what it asked for gone', [documentOf('b')], 'g'],
  ['something else given to its route', before, 'h'],
])('a page is made anew with %s', async (_, entries, given) => {
  expect(await taken(await built(), entries, given)).toBeUndefined();
});

test('a page whose file was touched is made anew', async () => {
  expect(await taken(await built('trang hỏng'), before)).toBeUndefined();
});

test('what was taken over can be taken over again', async () => {
  const pages = new KeptPages(await built(), root, answersOf(before));
  await pages.take(address, 'g');
  expect(await taken(pages.record('mã'), before)).toBe('trang');
});

test('a record is read back for the same code alone', async () => {
  const record = await built();
  await writeRecord(root, record);
  expect(await readRecord(root, 'mã')).toEqual(record);
  expect(await readRecord(root, 'mã khác')).toBeUndefined();
});

test.each([
  ['cut off', (text: string) => text.slice(0, -3)],
  ['changed by a letter', (text: string) => text.replace('"g"', '"h"')],
  ['empty', () => ''],
])('a record that is %s counts as none', async (_, damage) => {
  await writeRecord(root, await built());
  const place = path.join(root, 'trang-giu.json');
  await writeFile(place, damage(await readFile(place, 'utf8')));
  expect(await readRecord(root, 'mã')).toBeUndefined();
});

test('two makers of one name are told apart by refusing', () => {
  const now = answersOf(before);
  const named = (make: () => number) => Object.defineProperty(make, 'name', { value: 'same' });
  now.maker(named(() => 1));
  expect(() => now.maker(named(() => 2))).toThrow('same');
});
