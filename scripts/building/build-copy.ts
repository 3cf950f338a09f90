import { readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProjectCopy } from '../modelling/project-copy.ts';
import { measuredRun, type RunCost } from './measured-run.ts';

/** A build of a copy of the project, and the site that it made. */
export interface CopyBuild extends RunCost {
  /** Folder of the built site. */
  site: string;
}

/** Its own configuration gives a copy a cache of its own: packages are shared with the project. */
const CONFIG = 'astro.apart.mjs';

/**
 * Builds a copy of the project as `npm run build` does, and measures it.
 *
 * @throws Error with what the build printed when it fails.
 */
export async function buildCopy({ root }: Pick<ProjectCopy, 'root'>): Promise<CopyBuild> {
  await writeFile(
    path.join(root, CONFIG),
    "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './.cache' };\n",
  );
  const words = ['scripts/build.ts', '--config', CONFIG];
  const cost = await measuredRun(process.execPath, words, { cwd: root });
  return { ...cost, site: await realpath(path.join(root, 'dist')) };
}

/** Changes one entry, as an editor does who adds a sentence. */
export async function changeEntry(root: string, file: string): Promise<void> {
  const place = path.join(root, file);
  await writeFile(
    place,
    `${(await readFile(place, 'utf8')).trimEnd()}\n\nBan biên tập xem lại mục này.\n`,
  );
}
