import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatContent } from './format-content.ts';
import { replaceFile } from './replace-file.ts';

let root: string;
const at = (file: string) => path.join(root, file);
const untidy = '---\ntitle: A\n---\n\n* a\n';
const tidy = '---\ntitle: A\n---\n\n- a\n';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'format-'));
  await mkdir(at('content/models'), { recursive: true });
  await writeFile(at('content/models/untidy.mdx'), untidy);
  await writeFile(at('content/models/tidy.mdx'), tidy);
});

afterEach(() => rm(root, { recursive: true }));

test('untidy files are written, tidy ones are not touched', async () => {
  const before = await stat(at('content/models/tidy.mdx'));
  const run = await formatContent(root, false);
  expect(run).toEqual({ files: 2, changed: ['content/models/untidy.mdx'], problems: [] });
  expect(await readFile(at('content/models/untidy.mdx'), 'utf8')).toBe(tidy);
  expect((await stat(at('content/models/tidy.mdx'))).ino).toBe(before.ino);
  expect((await formatContent(root, false)).changed).toEqual([]);
});

test('a check writes nothing', async () => {
  expect((await formatContent(root, true)).changed).toEqual(['content/models/untidy.mdx']);
  expect(await readFile(at('content/models/untidy.mdx'), 'utf8')).toBe(untidy);
});

test('a file that cannot be read as MDX is named and left alone', async () => {
  const broken = '---\ntitle: A\n---\n\n* a {b c\n';
  await writeFile(at('content/models/broken.mdx'), broken);
  const { problems } = await formatContent(root, false);
  expect(problems).toMatchObject([{ file: 'content/models/broken.mdx', line: 5 }]);
  expect(await readFile(at('content/models/broken.mdx'), 'utf8')).toBe(broken);
});

test('a link is not written through', async () => {
  await writeFile(at('outside.mdx'), untidy);
  await symlink(at('outside.mdx'), at('content/models/link.mdx'));
  expect((await formatContent(root, false)).changed).not.toContain('content/models/link.mdx');
  await expect(replaceFile(at('content/models/link.mdx'), 'x')).rejects.toThrow('tệp thường');
  expect(await readFile(at('outside.mdx'), 'utf8')).toBe(untidy);
});

test('a file keeps its permissions and leaves nothing beside it', async () => {
  await chmod(at('content/models/untidy.mdx'), 0o640);
  await replaceFile(at('content/models/untidy.mdx'), 'x');
  expect((await stat(at('content/models/untidy.mdx'))).mode & 0o777).toBe(0o640);
  expect((await readdir(at('content/models'))).sort()).toEqual(['tidy.mdx', 'untidy.mdx']);
});

test('all content of the project is tidy', async () => {
  const project = path.resolve(import.meta.dirname, '../..');
  const { files, changed, problems } = await formatContent(project, true);
  expect(files).toBeGreaterThan(0);
  expect({ changed, problems }).toEqual({ changed: [], problems: [] });
});
