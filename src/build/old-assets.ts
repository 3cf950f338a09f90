import { copyFile, link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of files whose names carry a hash of their content. */
const HASHED = '_astro';

/**
 * Keeps the hashed files of the release before for one release more: a page that was opened before the switch asks for its
 * scripts and styles after it. Files that were only kept are not kept again.
 *
 * @param release the new release, not yet in use. @param previous the one that is.
 */
export async function keepOldAssets(release: string, previous: string | undefined): Promise<void> {
  const own = await filesIn(path.join(release, HASHED));
  await writeFile(ownList(release), JSON.stringify(own));
  if (previous === undefined) return;
  const there = new Set(own);
  for (const name of await readOwnList(previous)) {
    if (there.has(name)) continue;
    const to = path.join(release, HASHED, name);
    await mkdir(path.dirname(to), { recursive: true });
    const from = path.join(previous, HASHED, name);
    // Disks of some kinds know no second name for a file.
    await link(from, to).catch(() => copyFile(from, to).catch(() => {}));
  }
}

/** Where the names of a release's own hashed files are kept, beside it. */
export const ownList = (release: string): string => `${release}.assets.json`;

/** The names of a release's own hashed files; none where their list is missing or damaged. */
async function readOwnList(release: string): Promise<string[]> {
  try {
    const names: unknown = JSON.parse(await readFile(ownList(release), 'utf8'));
    return Array.isArray(names) ? names.filter(isInside) : [];
  } catch {
    return [];
  }
}

/** A list that was tampered with must not bring files of elsewhere into the site. */
const isInside = (name: unknown): name is string =>
  typeof name === 'string' && /^[^/\\.][^\\]*$/.test(name) && !name.split('/').includes('..');

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}
