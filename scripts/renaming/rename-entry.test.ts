import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressProblems } from '../../src/addresses/site-addresses.ts';
import { fixtureFiles } from '../../src/build/testing/fixture-site.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { addressBookFile, writeAddressBook } from '../../src/entries/address-book.ts';
import { ledgerFile } from '../../src/entries/ledger.ts';
import { redirectsFile } from '../../src/entries/redirects.ts';
import { fileText } from '../../src/entries/testing/sample.ts';
import { contentLabelsFile } from '../citing/labels/labels.ts';
import { renameEntry } from './rename-entry.ts';
import { wantedRenaming } from './wanted-renaming.ts';

const day = '2026-11-30';
let root: string;
const text = (file: string) => readFile(path.join(root, file), 'utf8');
const put = async (file: string, content: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
};

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'doi-ten-'));
  for (const [file, content] of Object.entries(fixtureFiles)) await put(file, content);
  await put(
    'content/models/to-khac.mdx',
    fileText(
      'model',
      { name: 'Tổ khác', learnedFrom: 'to-tu-quan', implements: ['25-nq-tw-2013'] },
      '\nXem [nghị quyết](/van-ban/25-nq-tw-2013/#nguon) và [tổ tự quản](/mo-hinh/to-tu-quan/).\n',
    ),
  );
  await put(ledgerFile, `${fixtureFiles[ledgerFile]}model/to-khac: 6\n`);
  await put(
    'content/news.yaml',
    'added:\n  - day: 2026-11-21\n    upTo: 6\ncorrected:\n  - day: 2026-11-22\n    what: Đã sửa.\n    entries: [document/25-nq-tw-2013]\n',
  );
});

afterEach(() => rm(root, { recursive: true, force: true }));

const renaming = { kind: 'document', from: '25-nq-tw-2013', to: '25-nq-tw-2013-2' } as const;

test('an entry that is renamed is named anew everywhere, and its content is whole', async () => {
  const { file } = await renameEntry(root, renaming, day);
  expect(file).toBe('content/documents/25-nq-tw-2013-2.mdx');
  for (const named of [
    'content/documents/01-ct-tw-2014.mdx',
    'content/models/to-tu-quan.mdx',
    'content/models/to-khac.mdx',
    'content/reports/mot-don-vi.mdx',
    'content/sessions/mot-buoi.mdx',
    'content/news.yaml',
    ledgerFile,
  ]) {
    expect(await text(named), named).not.toMatch(/25-nq-tw-2013(?!-2)/);
  }
  expect(await text('content/models/to-khac.mdx')).toContain('(/van-ban/25-nq-tw-2013-2/#nguon)');
  const { report, failed } = await checkContent(root, day, addressProblems);
  expect(failed, report).toBe(false);
});

test('its number stays, and its old address leads to the new one', async () => {
  await renameEntry(root, renaming, day);
  expect(await text(ledgerFile)).toContain('document/25-nq-tw-2013-2: 1\n');
  expect(await text(redirectsFile)).toContain(
    'from: /van-ban/25-nq-tw-2013/\n  to: /van-ban/25-nq-tw-2013-2/\n  on: 2026-11-30',
  );
});

test('an entry of another kind that is called alike keeps its name', async () => {
  await put('content/reports/to-tu-quan.mdx', fileText('report'));
  await put(ledgerFile, `${await text(ledgerFile)}report/to-tu-quan: 7\n`);
  await put(
    'content/sessions/mot-buoi.mdx',
    fileText('session', { reports: ['to-tu-quan'], models: ['to-tu-quan'] }),
  );
  await renameEntry(root, { kind: 'model', from: 'to-tu-quan', to: 'to-tu-quan-moi' }, day);
  const session = await text('content/sessions/mot-buoi.mdx');
  expect(session).toMatch(/models:\n\s+- to-tu-quan-moi\n/);
  expect(session).toMatch(/reports:\n\s+- to-tu-quan\n/);
});

test.each([
  ['01-ct-tw-2014', /đã có mục khác mang/],
  ['Có Dấu', /không dùng làm mã được/],
])('the name %s is refused, and nothing is changed', async (to, says) => {
  await expect(renameEntry(root, { ...renaming, to }, day)).rejects.toThrow(says);
  expect(await text('content/documents/25-nq-tw-2013.mdx')).toBe(
    fixtureFiles['content/documents/25-nq-tw-2013.mdx'],
  );
});

test('a published entry that is taken away stops the check until it is said why', async () => {
  await put(addressBookFile, writeAddressBook(['/mo-hinh/to-khac/']));
  await rm(path.join(root, 'content/models/to-khac.mdx'));
  const before = await checkContent(root, day, addressProblems);
  expect(before.report).toContain('Địa chỉ đã công bố /mo-hinh/to-khac/ không còn trang.');
  await put(redirectsFile, '- from: /mo-hinh/to-khac/\n  gone: Ghi trùng.\n  on: 2026-11-30\n');
  const after = await checkContent(root, day, addressProblems);
  expect(after.report).not.toContain('/mo-hinh/to-khac/');
});

const entries = [
  { kind: 'document', id: 'a' },
  { kind: 'model', id: 'b' },
  { kind: 'report', id: 'b' },
] as const;

test.each([
  [['a', 'c'], { what: 'entry', kind: 'document', from: 'a', to: 'c' }],
  [['model/b', 'c'], { what: 'entry', kind: 'model', from: 'b', to: 'c' }],
  [['/thuc-tien/b/', '/thuc-tien/c/'], { what: 'entry', kind: 'report', from: 'b', to: 'c' }],
  [['/chu-de/x/', '/chu-de/y/'], { what: 'address', from: '/chu-de/x/', to: '/chu-de/y/' }],
])('%j is understood', (words, wanted) => {
  expect(wantedRenaming(words, entries)).toEqual(wanted);
});

test.each([
  [['a'], /Viết: npm run rename/],
  [['b', 'c'], /Nhiều bài cùng mã “b”. Hãy ghi một trong model\/b, report\/b/],
  [['x', 'c'], /không có bài nào mã “x”/],
])('%j is asked about', (words, says) => {
  expect(() => wantedRenaming(words, entries)).toThrow(says);
});

test('labels of its citations, and those that answer with it, go with the entry', async () => {
  const labels = (id: string) =>
    [
      `document/${id}:`,
      '  - { text: Chỉ thị 01, in: nêu … năm, means: "01-ct-tw-2014" }',
      'model/to-khac:',
      `  - { text: Nghị quyết 25, in: theo 25-nq-tw-2013 …, means: "${id}" }`,
      `  - { text: Nghị quyết 25, in: hay …, means: { several: [25-nq-tw-2003, ${id}] } }`,
      '  - { text: Nghị quyết 25, in: và …, means: "25-nq-tw-2013-cu" }',
      '',
    ].join('\n');
  await put(contentLabelsFile, labels('25-nq-tw-2013'));
  const { changed } = await renameEntry(root, renaming, day);
  expect(await text(contentLabelsFile)).toBe(labels('25-nq-tw-2013-2'));
  expect(changed).toContain(contentLabelsFile);
});
