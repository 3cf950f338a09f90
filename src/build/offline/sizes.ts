import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const fileIn = (root: string) => path.join(root, '.build', 'kich-thuoc-nen.json');

/** Packed sizes that the last build of a project found, by revision; none where there is no such file. */
export async function readSizes(root: string): Promise<Map<string, number>> {
  try {
    return new Map(JSON.parse(await readFile(fileIn(root), 'utf8')) as [string, number][]);
  } catch {
    return new Map();
  }
}

/** Remembers the sizes for the next build; whole, whichever of two builds ends last. */
export async function writeSizes(root: string, sizes: ReadonlyMap<string, number>): Promise<void> {
  const fresh = `${fileIn(root)}.${process.pid}`;
  await mkdir(path.dirname(fresh), { recursive: true });
  await writeFile(fresh, JSON.stringify([...sizes]));
  await rename(fresh, fileIn(root));
}
