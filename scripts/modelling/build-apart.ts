import { readdir } from 'node:fs/promises';
import { dayInVietnam } from '../../src/vietnamese/index.ts';
import { buildCopy } from '../building/build-copy.ts';
import { copyProject } from './project-copy.ts';

/** A site built in a folder of its own, and what building it took. */
export interface ApartSite {
  /** The built site. */
  site: string;
  seconds: number;
  pages: number;
  remove(): Promise<void>;
}

/** Builds this project with so many models, in a temporary folder with a cache of its own. */
export async function buildApart(count: number): Promise<ApartSite> {
  const held = (await readdir('content/models')).length;
  const counts = { document: 0, model: Math.max(0, count - held), report: 0, session: 0 };
  const copy = await copyProject(counts, dayInVietnam(new Date()));
  const { site, wall, output } = await buildCopy(copy);
  const pages = Number(/(\d+) page\(s\) built/.exec(output)?.[1] ?? 0);
  return { site, seconds: wall, pages, remove: copy.remove };
}
