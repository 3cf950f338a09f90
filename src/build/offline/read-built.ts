import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Tell } from '../watching/progress.ts';
import { type BuiltFile, isTaken } from './make-inventory.ts';
import { weigh } from './weigh.ts';

/** A file that was weighed before it lay on the disk, and its bytes as it was. */
export interface WeighedFile {
  built: BuiltFile;
  length: number;
}

/**
 * The files of a built site that can be taken along, in the order of their paths.
 *
 * @param before packed sizes known from builds before, by revision.
 * @param made files that were weighed as they were made, by their path; one of another length is read anew.
 * @param tell is told how many files have been read.
 * @returns the files, and the sizes of this build alone.
 */
export async function readBuilt(
  folder: string,
  before: ReadonlyMap<string, number> = new Map(),
  made: ReadonlyMap<string, WeighedFile> = new Map(),
  tell?: Tell,
): Promise<{ built: BuiltFile[]; sizes: Map<string, number> }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter(isTaken);
  const total = files.length;
  const known = new Map(before);
  const built: BuiltFile[] = [];
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const place = path.join(folder, file);
      const weighed = made.get(file);
      const stands = weighed !== undefined && (await stat(place)).size === weighed.length;
      built.push(stands ? weighed.built : weigh(file, await readFile(place), known));
      tell?.(built.length, total);
    }
  };
  // While one is weighed, the disk reads others.
  await Promise.all([work(), work(), work(), work()]);
  return {
    // They end in any order; what is made of them has the same bytes in every build.
    built: built.sort((a, b) => (a.path < b.path ? -1 : 1)),
    sizes: new Map(built.map(({ revision, size }) => [revision, size])),
  };
}
