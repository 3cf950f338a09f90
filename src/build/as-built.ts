import { mkdir, readdir, readFile, readlink, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { releasePlaces } from './releases.ts';

/** What is noted of the site that was built last: what it was made from, and every file as it was published. */
const record = z.strictObject({
  release: z.string(),
  fingerprint: z.string(),
  /** Path, bytes, and time of the last change in milliseconds. */
  files: z.array(z.tuple([z.string(), z.number(), z.number()])),
});

const recordFile = (root: string) => path.join(releasePlaces(root).work, 'lan-dung.json');

/**
 * Whether the site in use was made from just these inputs, and nobody touched a file of it since. Anything unclear, a
 * damaged record too, means no: to build is safe.
 */
export async function isAsBuilt(root: string, fingerprint: string): Promise<boolean> {
  try {
    const text = await readFile(recordFile(root), 'utf8');
    const noted = record.parse(JSON.parse(text));
    if (noted.fingerprint !== fingerprint || noted.release !== (await releaseInUse(root)))
      return false;
    return JSON.stringify(noted.files) === JSON.stringify(await filesInUse(root));
  } catch {
    return false;
  }
}

/**
 * Notes what the site in use was made from.
 *
 * @param fingerprint taken before the build began: what changed while it ran is then built the next time.
 */
export async function noteBuilt(root: string, fingerprint: string): Promise<void> {
  const noted: z.infer<typeof record> = {
    release: await releaseInUse(root),
    fingerprint,
    files: await filesInUse(root),
  };
  const file = recordFile(root);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify(noted));
  await rename(`${file}.${process.pid}`, file);
}

const releaseInUse = async (root: string): Promise<string> =>
  path.basename(await readlink(releasePlaces(root).live));

async function filesInUse(root: string): Promise<[string, number, number][]> {
  const { live } = releasePlaces(root);
  const entries = await readdir(live, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return [path.relative(live, file), size, mtimeMs] as [string, number, number];
    }),
  );
}
