import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dayInVietnam } from '../../src/vietnamese/index.ts';
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
  const { root, remove } = await copyProject(counts, dayInVietnam(new Date()));
  await writeFile(
    path.join(root, 'astro.apart.mjs'),
    "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './.cache' };\n",
  );
  const start = performance.now();
  const run = spawnSync(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'build', '--config', 'astro.apart.mjs'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  if (run.status !== 0)
    throw new Error(`Không dựng được:\n${run.stdout}${run.stderr}`.slice(-4000));
  return {
    site: path.join(root, 'dist'),
    seconds: (performance.now() - start) / 1000,
    pages: Number(/(\d+) page\(s\) built/.exec(run.stdout)?.[1] ?? 0),
    remove,
  };
}
