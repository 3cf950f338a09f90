import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** How many files there are and their bytes. */
export interface FilesSize {
  files: number;
  bytes: number;
}

/** The files of a built site, in all and by what they are. */
export interface SiteFiles {
  all: FilesSize;
  /** What the search asks for. */
  index: FilesSize;
  /** By first folder of the address, the fullest first. */
  folders: ReadonlyMap<string, FilesSize>;
}

/** Folders of search files under a site. */
const SEARCH = ['tim', 'pagefind'];

/** Counts and weighs the files of a site. */
export async function siteFiles(folder: string): Promise<SiteFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const sized = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const [first = '', ...rest] = path.relative(folder, file).split(path.sep);
      return { folder: rest.length === 0 ? '' : first, bytes: (await stat(file)).size };
    }),
  );
  const sizeOf = (some: readonly { bytes: number }[]): FilesSize => ({
    files: some.length,
    bytes: some.reduce((sum, { bytes }) => sum + bytes, 0),
  });
  const folders = [...Map.groupBy(sized, (file) => file.folder)]
    .map(([name, own]) => [name, sizeOf(own)] as const)
    .toSorted(([, a], [, b]) => b.files - a.files);
  return {
    all: sizeOf(sized),
    index: sizeOf(sized.filter((file) => SEARCH.includes(file.folder))),
    folders: new Map(folders),
  };
}
