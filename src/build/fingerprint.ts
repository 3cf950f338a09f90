import { createHash } from 'node:crypto';
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';

/** Folders of a project that no build reads: what is installed, kept or made. */
const unread = new Set(['node_modules', '.git', '.build', '.astro', '.cache', 'dist']);
/** What npm installed, with its versions; stands for all of `node_modules`. */
const installed = path.join('node_modules', '.package-lock.json');
/** Names of the environment that a build, Astro or Vite reads. */
const read =
  /^(?:BUILD_DAY|SITE_URL|BASE_PATH|CONTACT_EMAIL|REPO_URL|NODE_ENV|(?:PUBLIC|VITE|ASTRO)_.*)$/;

/**
 * One hash of everything that a build is made from: every file of the project but what is installed or made, the
 * installed versions, the environment and the day. Two builds of one fingerprint have the same bytes.
 *
 * @param told what else decides: the day of the build, the arguments.
 * @param isLeftOut files that do not count; their paths with forward slashes.
 */
export async function fingerprint(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  told: readonly string[],
  isLeftOut: (file: string) => boolean = () => false,
): Promise<string> {
  const hash = createHash('sha256');
  const add = (...parts: readonly string[]) => hash.update(JSON.stringify(parts)).update('\n');
  add(process.version, process.platform, ...told);
  for (const name of Object.keys(env)
    .filter((one) => read.test(one))
    .toSorted()) {
    if (!astroOwn.has(name)) add(name, env[name] ?? '');
  }
  const all = await filesOf(root);
  const files = all.filter((file) => !isLeftOut(file.split(path.sep).join('/')));
  for (let at = 0; at < files.length; at += atOnce) {
    const group = files.slice(at, at + atOnce);
    const contents = await Promise.all(group.map((file) => contentOf(path.join(root, file))));
    for (const [place, file] of group.entries()) {
      add(file.split(path.sep).join('/'));
      hash.update(contents[place] ?? '');
    }
  }
  hash.update(await readFile(path.join(root, installed)).catch(() => ''));
  return hash.digest('hex');
}

const atOnce = 64;
/** Set by our own commands, and changes nothing of a site. */
const astroOwn = new Set(['ASTRO_TELEMETRY_DISABLED']);

/** All files that may be read, links as such, in the order of their paths. */
async function filesOf(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const nested = entries
    .filter((entry) => folder !== '' || !unread.has(entry.name))
    .map(async (entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesOf(root, file) : [file];
    });
  return (await Promise.all(nested)).flat().sort();
}

/** The bytes of a file; where a link leads, for a link. */
async function contentOf(file: string): Promise<Buffer | string> {
  try {
    return await readFile(file);
  } catch {
    return readlink(file).catch(() => 'unreadable');
  }
}
