import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';

/** A page of a part as it was indexed. */
export interface KeptPage {
  address: string;
  /** What the page was, and what of it the index was given; hashes. */
  html: string;
  text: string;
  /** The index's id of it; `''` where it took none. */
  id: string;
}

/** A part of the full text that a build made. */
export interface KeptPart {
  /** What it was made by: other programs make others of the same pages. */
  made: string;
  pages: readonly KeptPage[];
  /** Its files and their sizes in bytes. */
  files: readonly (readonly [path: string, size: number])[];
}

/** A file of a part, by its path in the folder of the part. */
export interface PartFile {
  path: string;
  content: Uint8Array;
}

const listFile = 'phan.json';
const filesFolder = 'tep';

/** Where the parts of the full text are kept from build to build. */
export const keptFolder = (root: string, part: number): string =>
  path.join(root, '.build', 'toan-van', String(part));

/** The part that lies in a folder; undefined where none does, or where its list or a file of it is damaged. */
export async function readKept(folder: string): Promise<KeptPart | undefined> {
  try {
    const kept = JSON.parse(await readFile(path.join(folder, listFile), 'utf8')) as KeptPart;
    const whole = kept.files.map(async ([file, size]) => {
      const found = await stat(path.join(folder, filesFolder, file));
      return found.size === size;
    });
    const isWhole = (await Promise.all(whole)).every(Boolean);
    return isWhole && Array.isArray(kept.pages) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Removes what builds that were killed left behind, and parts that there are no more. */
export async function removeOthers(root: string, parts: number): Promise<void> {
  const folder = path.dirname(keptFolder(root, 0));
  const own = new Set(Array.from({ length: parts }, (_, part) => String(part)));
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => !own.has(one)))
    await rm(path.join(folder, name), { recursive: true, force: true });
}

/** Puts a part in the place of the one before; whole, whenever the build is stopped. */
export async function writeKept(
  folder: string,
  part: Omit<KeptPart, 'files'>,
  files: readonly PartFile[],
): Promise<void> {
  const fresh = `${folder}.${process.pid}`;
  try {
    const places = files.map((file) => ({ ...file, to: path.join(fresh, filesFolder, file.path) }));
    for (const place of new Set(places.map(({ to }) => path.dirname(to))))
      await mkdir(place, { recursive: true });
    await Promise.all(places.map(({ to, content }) => writeFile(to, content)));
    const list: KeptPart = {
      ...part,
      files: files.map(({ path: file, content }) => [file, content.length]),
    };
    await writeFile(path.join(fresh, listFile), JSON.stringify(list));
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    // On a disk that is full nothing may be left of it.
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Renews the list of a part whose files stay. */
export async function rewriteList(folder: string, part: KeptPart): Promise<void> {
  const fresh = path.join(folder, `${listFile}.${process.pid}`);
  await writeFile(fresh, JSON.stringify(part));
  await rename(fresh, path.join(folder, listFile));
}

/** Lays the files of a kept part out in the site: under second names, where the disk knows them. Returns how many there are. */
export async function layOut(folder: string, to: string): Promise<number> {
  const from = path.join(folder, filesFolder);
  const list = JSON.parse(await readFile(path.join(folder, listFile), 'utf8')) as KeptPart;
  const files = list.files.map(([file]) => file);
  for (const place of new Set(files.map((file) => path.dirname(path.join(to, file)))))
    await mkdir(place, { recursive: true });
  await Promise.all(
    files.map((file) => {
      const [own, other] = [path.join(from, file), path.join(to, file)];
      return link(own, other).catch(() => copyFile(own, other));
    }),
  );
  return files.length;
}
