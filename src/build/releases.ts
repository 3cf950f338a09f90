import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readlink, rename, rm, symlink, unlink } from 'node:fs/promises';
import path from 'node:path';

/** Where the parts of a publication stand; absolute paths. */
export interface ReleasePlaces {
  /** The folder the build writes into. */
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

/** The places of a project that is built in `root`. */
export function releasePlaces(root: string): ReleasePlaces {
  const work = path.join(root, '.build');
  return {
    next: path.join(work, 'next'),
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
 * @throws when `places.next` holds no `index.html`; the live site is then left as it is.
 */
export async function publishRelease(places: ReleasePlaces, now: Date): Promise<Publication> {
  if (!existsSync(path.join(places.next, 'index.html'))) {
    throw new Error(
      `Không công bố: ${places.next} không có index.html, bản dựng chưa xong. ` +
        'Bản đang dùng trong dist vẫn giữ nguyên.',
    );
  }
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  const release = await freeName(places.releases, stamp);
  await mkdir(places.releases, { recursive: true });
  await rename(places.next, release);

  const previous = await linkTarget(places.live);
  const movedAside = await moveRealFolderAside(places, stamp);
  await switchLink(places, release);
  await removeOldReleases(places.releases, [release, previous]);
  return { release, movedAside };
}

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
  const aside = await freeName(path.dirname(places.next), `dist-cu-${stamp}`);
  await rename(places.live, aside);
  return aside;
}

async function switchLink({ live, next }: ReleasePlaces, release: string): Promise<void> {
  // Beside the build, where a crash leaves nothing in sight of the project.
  const fresh = path.join(path.dirname(next), `dist-moi-${process.pid}`);
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
    if (!keep.includes(release)) await rm(release, { recursive: true, force: true });
  }
}
