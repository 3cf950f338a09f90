import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readlink, rename, rm, symlink, unlink } from 'node:fs/promises';
import path from 'node:path';
import { keepOldAssets, ownList } from './old-assets.ts';
import { wholenessFaults } from './wholeness.ts';

/** Where the parts of a publication stand; absolute paths. */
export interface ReleasePlaces {
  /** The folder of all that builds need beside the site, and of their lock. */
  readonly work: string;
  /** The folder that this run writes into, its own. */
  readonly next: string;
  /** The folder that keeps the current release and the one before it. */
  readonly releases: string;
  /** The address of the site on disk: a link to the current release. */
  readonly live: string;
}

/** What a publication did. */
export interface Publication {
  /** The folder that is now served. */
  readonly release: string;
  /** Where a real folder that stood in the place of the link went, if there was one. */
  readonly movedAside: string | undefined;
}

/** The places of a run of this process in a project that is built in `root`. */
export function releasePlaces(root: string): ReleasePlaces {
  const work = path.join(root, '.build');
  return {
    work,
    next: path.join(work, `next-${process.pid}`),
    releases: path.join(work, 'releases'),
    live: path.join(root, 'dist'),
  };
}

/**
 * Turns the finished build in `places.next` into the site at `places.live`.
 *
 * The switch is one `rename` of a link over a link, so a reader finds the old site or the new one
 * and nothing between. The release before the current one is kept: a server that still streams one
 * of its files can finish.
 *
 * @param pages the addresses that the build says it made; `''` is the home page.
 * @throws when the build is not whole; the live site is then left as it is.
 */
export async function publishRelease(
  places: ReleasePlaces,
  pages: readonly string[],
  now: Date,
): Promise<Publication> {
  const faults = await wholenessFaults(places.next, pages);
  if (faults.length > 0) {
    const more = faults.length > MOST_FAULTS ? ` Còn ${faults.length - MOST_FAULTS} lỗi nữa.` : '';
    throw new Error(
      `Không công bố vì trang tạo chưa trọn vẹn. ${faults.slice(0, MOST_FAULTS).join(' ')}${more} ` +
        'Bản đang dùng trong dist vẫn giữ nguyên.',
    );
  }
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  const release = await freeName(places.releases, stamp);
  await mkdir(places.releases, { recursive: true });
  await rename(places.next, release);

  const previous = await linkTarget(places.live);
  await keepOldAssets(release, previous);
  const movedAside = await moveRealFolderAside(places, stamp);
  await switchLink(places, release);
  await removeOldReleases(places.releases, [release, previous]);
  return { release, movedAside };
}

/**
 * Removes what runs that were killed left behind; only whoever holds the lock may. A release that nothing leads to yet may
 * be cut off: its build was killed between its end and the switch.
 */
export async function removeLeftovers({ work, releases, live }: ReleasePlaces): Promise<void> {
  for (const name of await readdir(work).catch(() => [])) {
    if (/^(?:next|dist-moi)(?:-|$)/.test(name)) {
      await rm(path.join(work, name), { recursive: true, force: true });
    }
  }
  const current = await linkTarget(live);
  if (current === undefined) return;
  const names = await readdir(releases).catch(() => []);
  const there = names
    .filter((name) => !name.endsWith('.assets.json'))
    .map((name) => path.join(releases, name))
    .sort();
  // The one before the current is kept, as a publication keeps it; names are the times of releases.
  const kept = new Set([current, there.filter((release) => release < current).at(-1)]);
  for (const release of there.filter((one) => !kept.has(one))) {
    await rm(release, { recursive: true, force: true });
    await rm(ownList(release), { force: true });
  }
}

const MOST_FAULTS = 5;

/** The name itself, or, when two builds end in the same millisecond, the name with a counter. */
async function freeName(folder: string, name: string): Promise<string> {
  let candidate = path.join(folder, name);
  for (let count = 2; existsSync(candidate); count += 1) {
    candidate = path.join(folder, `${name}-${count}`);
  }
  return candidate;
}

/** The absolute path a link points at; undefined when there is no link. */
async function linkTarget(link: string): Promise<string | undefined> {
  try {
    return path.resolve(path.dirname(link), await readlink(link));
  } catch {
    return undefined;
  }
}

/** A `dist` that an older tool wrote as a real folder is kept, out of the way, never deleted. */
async function moveRealFolderAside(
  places: ReleasePlaces,
  stamp: string,
): Promise<string | undefined> {
  const stats = await lstat(places.live).catch(() => undefined);
  if (stats === undefined || stats.isSymbolicLink()) return undefined;
  const aside = await freeName(places.work, `dist-cu-${stamp}`);
  await rename(places.live, aside);
  return aside;
}

async function switchLink({ live, work }: ReleasePlaces, release: string): Promise<void> {
  // Beside the build, where a crash leaves nothing in sight of the project.
  const fresh = path.join(work, `dist-moi-${process.pid}`);
  await rm(fresh, { force: true });
  if (process.platform === 'win32') {
    // A junction needs no administrator but an absolute target, and Windows refuses to rename over
    // an existing one: there the switch has a gap of one system call.
    await symlink(release, fresh, 'junction');
    if (await linkTarget(live)) await unlink(live);
  } else {
    // Relative, so that the whole project can be moved or mounted elsewhere.
    await symlink(path.relative(path.dirname(live), release), fresh, 'dir');
  }
  await rename(fresh, live);
}

async function removeOldReleases(
  folder: string,
  keep: readonly (string | undefined)[],
): Promise<void> {
  for (const name of await readdir(folder)) {
    const release = path.join(folder, name);
    const isKept = keep.some((kept) => kept === release || (kept && ownList(kept) === release));
    if (!isKept) await rm(release, { recursive: true, force: true });
  }
}
