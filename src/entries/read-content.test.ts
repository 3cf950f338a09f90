import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerFile } from './ledger.ts';
import { newsFile } from './news.ts';
import { type Content, openContent, readContent } from './read-content.ts';
import { contentFolder, putFile } from './testing/content-folder.ts';
import { fileText, vocabularySources } from './testing/sample.ts';

let root: string;

const put = (file: string, text: string) => putFile(root, file, text);

beforeEach(async () => {
  root = await contentFolder();
});

afterEach(() => rm(root, { recursive: true }));

test('reads entries, vocabulary and ledger, and counts the files', async () => {
  const { entries, vocabulary, ledger, problems, files } = await readContent(root);
  expect(problems).toEqual([]);
  expect(entries.map(({ kind, id, file }) => [kind, id, file])).toEqual([
    ['model', 'to-tu-quan', 'content/models/to-tu-quan.mdx'],
  ]);
  expect(vocabulary.topics.get('dan-van')?.name).toBe('Dân vận');
  expect(ledger.get('model/to-tu-quan')).toBe(1);
  expect(files).toBe(vocabularySources.size + 2);
});

test('reads folders within folders, in the order of their paths', async () => {
  await put('content/models/z/a.mdx', fileText('model'));
  await put('content/documents/a.mdx', fileText('document'));
  const { entries } = await readContent(root);
  expect(entries.map(({ id }) => id)).toEqual(['a', 'to-tu-quan', 'a']);
});

test.each([
  // YAML that cannot be read
  [
    'content/models/a.mdx',
    fileText('model').replace(/name: .*/, 'name: "Tổ'),
    /^Không đọc được phần đầu tệp/,
  ],
  // no frontmatter
  ['content/models/a.mdx', 'Chỉ có chữ.\n', /^Tệp không có phần đầu tệp/],
  // a file name that cannot be an address
  ['content/models/Tổ A.mdx', fileText('model'), /không dùng làm địa chỉ được/],
  // an entry of a wrong ending
  ['content/models/a.md', fileText('model'), /^Tệp đặt sai thư mục/],
  // an entry in a folder that nobody reads
  ['content/model/a.mdx', fileText('model'), /^Tệp đặt sai thư mục/],
])('of a broken %s it says what is wrong and reads the rest', async (file, text, message) => {
  await put(file, text);
  const { entries, problems } = await readContent(root);
  expect(entries.map(({ id }) => id)).toEqual(['to-tu-quan']);
  expect(problems).toMatchObject([{ file, message: expect.stringMatching(message) }]);
});

test('a hidden file of the system is no part of the content', async () => {
  await put('content/models/.DS_Store', 'x');
  expect((await readContent(root)).problems).toEqual([]);
});

test('a link, to a file or a folder, within the content or out of it, is refused and not followed', async () => {
  const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
  await writeFile(path.join(outside, 'a.mdx'), fileText('model'));
  await symlink(path.join(root, 'content/models/to-tu-quan.mdx'), `${root}/content/models/b.mdx`);
  await symlink(outside, `${root}/content/models/c`);
  await symlink(path.join(outside, 'khong-co'), `${root}/content/d`);
  const { entries, problems } = await readContent(root);
  await rm(outside, { recursive: true });
  expect(entries).toHaveLength(1);
  expect(problems.map(({ file }) => file)).toEqual([
    'content/d',
    'content/models/b.mdx',
    'content/models/c',
  ]);
  expect(problems).toMatchObject(
    problems.map(() => ({ severity: 'error', hint: expect.stringMatching(/^Xóa liên kết/) })),
  );
});

test.each([
  ['content/models/.a.mdx', 'content/models/.a.mdx'],
  ['content/models/.nhap/a.mdx', 'content/models/.nhap'],
  ['content/.git/HEAD', 'content/.git'],
])('%s is hidden: it is refused, and not read', async (file, named) => {
  await put(file, fileText('model'));
  const { entries, problems } = await readContent(root);
  expect(entries).toHaveLength(1);
  expect(problems).toMatchObject([
    { file: named, message: expect.stringMatching(/^Tệp hoặc thư mục ẩn/) },
  ]);
});

test('a missing vocabulary file is named', async () => {
  await rm(path.join(root, 'content/vocabulary/topics.yaml'));
  const { problems } = await readContent(root);
  expect(problems).toMatchObject([
    { file: 'content/vocabulary/topics.yaml', message: 'Thiếu tệp danh mục này.' },
  ]);
});

test('a missing ledger is named', async () => {
  await rm(path.join(root, ledgerFile));
  expect((await readContent(root)).problems).toMatchObject([{ file: ledgerFile }]);
});

test('a file that cannot be read stops the reading', async () => {
  await rm(path.join(root, ledgerFile));
  await mkdir(path.join(root, ledgerFile));
  await expect(readContent(root)).rejects.toThrow('EISDIR');
});

test('a changed file is read again, a deleted one is forgotten, a new one is found', async () => {
  const reader = await openContent(root);
  await put('content/models/to-tu-quan.mdx', fileText('model', { name: 'Tổ mới' }));
  await put('content/documents/a.mdx', fileText('document'));
  await reader.update(['content/models/to-tu-quan.mdx', 'content/documents/a.mdx']);
  expect(reader.content().entries.map(({ id }) => id)).toEqual(['a', 'to-tu-quan']);
  expect(reader.content().entries[1]?.data).toMatchObject({ name: 'Tổ mới' });
  await rm(path.join(root, 'content/models/to-tu-quan.mdx'));
  await reader.update(['content/models/to-tu-quan.mdx']);
  expect(reader.content().entries.map(({ id }) => id)).toEqual(['a']);
});

test('what was updated is the same as what a fresh reading gives', async () => {
  const reader = await openContent(root);
  const files = ['content/models/a.mdx', 'content/models/lạc.md', newsFile, ledgerFile];
  await put('content/models/a.mdx', fileText('model', { topics: ['dan-van'] }));
  await put('content/models/lạc.md', 'x');
  await put(newsFile, 'added:\n  - day: 2026-11-21\n    upTo: 1\n');
  await put(ledgerFile, 'model/a: 1\n');
  await reader.update(files);
  const shown = ({ entries, ledger, problems, news, unread, files: count }: Content) => ({
    entries: entries.map(({ kind, id, data }) => [kind, id, data]),
    ledger: [...ledger],
    news: news?.news,
    problems,
    unread: [...unread],
    count,
  });
  expect(shown(reader.content())).toEqual(shown(await readContent(root)));
});

test('whoever opens it is told how many of all entries have been read', async () => {
  await put('content/documents/a.mdx', fileText('document'));
  const told: [number, number][] = [];
  await openContent(root, { tell: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});
