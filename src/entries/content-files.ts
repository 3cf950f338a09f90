import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../schema/index.ts';
import { addressBookFile } from './address-book.ts';
import { answersFolder, isAnswersFile } from './answers.ts';
import { type Kind, kindPlaces, kinds } from './kinds.ts';
import { ledgerFile } from './ledger.ts';
import { newsFile } from './news.ts';
import { redirectsFile } from './redirects.ts';

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
  const files = await listFiles(root, folder, extension);
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}

/** Text of one file; `undefined` when it is not there. Any other failure is thrown. */
export async function readIfThere(root: string, file: string): Promise<string | undefined> {
  return readFile(join(root, file), 'utf8').catch(undefinedIfMissing);
}

/**
 * Paths from the root, with forward slashes and in order, of the files under a folder that end in
 * `extension`. The one list for the check, the build and the formatter: what one does not see, no
 * other may show. Links and hidden files are not in it; `findStrayFiles` reports them.
 */
export async function listFiles(
  root: string,
  folder: string,
  extension: string,
): Promise<string[]> {
  const found = await findUnder(root, folder);
  return found
    .filter(({ kind, path }) => kind === 'file' && path.endsWith(extension))
    .map(({ path }) => path);
}

/** What lies under `content/` and no part of the library reads, each with its remedy. */
export async function findStrayFiles(root: string): Promise<Problem[]> {
  const folders = kinds.map((kind) => `content/${kindPlaces[kind].folder}/`);
  const single: readonly string[] = [ledgerFile, newsFile, addressBookFile, redirectsFile];
  const isRead = (file: string) =>
    single.includes(file) ||
    (file.endsWith('.mdx') && folders.some((folder) => file.startsWith(folder))) ||
    isVocabularyFile(file) ||
    isAnswersFile(file);
  const misplaced = {
    message: 'Tệp đặt sai thư mục hoặc sai đuôi nên không lên trang.',
    hint: `Bài viết đặt trong ${folders.join(', ')} với đuôi .mdx; danh mục trong ${vocabularyFolder}/, câu hỏi đáp trong ${answersFolder}/ với đuôi .yaml.`,
  };
  return (await findUnder(root, 'content'))
    .filter(({ kind, path }) => kind !== 'file' || !isRead(path))
    .map(({ kind, path: file }) => ({
      file,
      line: 1,
      column: 1,
      field: '',
      code: 'tep-la',
      ...(kind === 'file' ? misplaced : refusals[kind]),
      severity: 'error',
    }));
}

const refusals = {
  link: {
    message: 'Đây là liên kết của hệ thống tệp (symbolic link), không phải tệp hay thư mục thật.',
    hint: 'Xóa liên kết rồi sao chép chính tệp hoặc thư mục vào đây.',
  },
  hidden: {
    message: 'Tệp hoặc thư mục ẩn (tên bắt đầu bằng dấu chấm) không thuộc nội dung.',
    hint: 'Xóa đi; nếu là bài viết thì đặt lại tên không có dấu chấm ở đầu.',
  },
  other: {
    message: 'Đây không phải tệp thường.',
    hint: 'Xóa đi, hoặc thay bằng một tệp chữ.',
  },
};

interface Found {
  path: string;
  kind: 'file' | keyof typeof refusals;
}

/** All that lies under a folder, in order. A link or a hidden folder is named, not entered. */
async function findUnder(root: string, folder: string): Promise<Found[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
    undefinedIfMissing,
  );
  const found = (entries ?? []).map(async (entry): Promise<Found[]> => {
    const path = `${folder}/${entry.name}`;
    // Every Mac leaves it wherever a folder was looked at.
    if (entry.name === '.DS_Store' && entry.isFile()) return [];
    if (entry.isSymbolicLink()) return [{ path, kind: 'link' }];
    if (entry.name.startsWith('.')) return [{ path, kind: 'hidden' }];
    if (entry.isDirectory()) return findUnder(root, path);
    return [{ path, kind: entry.isFile() ? 'file' : 'other' }];
  });
  return (await Promise.all(found)).flat().toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
