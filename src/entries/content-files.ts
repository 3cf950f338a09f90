import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../schema/index.ts';
import { type Kind, kindPlaces, kinds } from './kinds.ts';
import { ledgerFile } from './ledger.ts';
import { newsFile } from './news.ts';

/** Folder of the vocabulary's lists. */
export const vocabularyFolder = 'content/vocabulary';

/** The kind of entry that a file holds by its folder and ending; `undefined` for any other file. */
export function kindOfFile(file: string): Kind | undefined {
  if (!file.endsWith('.mdx')) return undefined;
  return kinds.find((kind) => file.startsWith(`content/${kindPlaces[kind].folder}/`));
}

/** Whether a file is a list of the vocabulary. */
export function isVocabularyFile(file: string): boolean {
  return file.startsWith(`${vocabularyFolder}/`) && file.endsWith('.yaml');
}

/** Texts of all files under a folder that end in `extension`, by path from the root, in order. */
export async function readAll(
  root: string,
  folder: string,
  extension: string,
): Promise<Map<string, string>> {
  const files = (await filesUnder(root, folder)).filter((file) => file.endsWith(extension));
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}

/** Text of one file; `undefined` when it is not there. Any other failure is thrown. */
export async function readIfThere(root: string, file: string): Promise<string | undefined> {
  return readFile(join(root, file), 'utf8').catch(undefinedIfMissing);
}

/** Files under `content/` that no part of the library reads: a wrong folder or a wrong ending. */
export async function findStrayFiles(root: string): Promise<Problem[]> {
  const folders = kinds.map((kind) => `content/${kindPlaces[kind].folder}/`);
  const read = (file: string) =>
    file === ledgerFile ||
    file === newsFile ||
    (file.endsWith('.mdx') && folders.some((folder) => file.startsWith(folder))) ||
    (file.endsWith('.yaml') && file.startsWith(`${vocabularyFolder}/`));
  return (await filesUnder(root, 'content'))
    .filter((file) => !read(file))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      field: '',
      message: 'Tệp này không thuộc phần nào của thư viện nên sẽ không ai thấy.',
      hint: `Bài viết đặt trong ${folders.join(', ')} với đuôi .mdx; danh mục trong ${vocabularyFolder}/ với đuôi .yaml.`,
      severity: 'error',
    }));
}

/** Paths of the files under a folder; hidden files and links are left out. */
async function filesUnder(root: string, folder: string): Promise<string[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    undefinedIfMissing,
  );
  return (found ?? [])
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/'))
    .toSorted();
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
