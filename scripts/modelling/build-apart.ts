import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sitePages } from '../../src/addresses/site-pages.ts';
import { addressBookFile, writeAddressBook } from '../../src/entries/address-book.ts';
import { readLedger } from '../../src/entries/ledger.ts';
import { newsFile, withAdded } from '../../src/entries/news.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { dayInVietnam } from '../../src/vietnamese/index.ts';
import { generateModels } from './generate.ts';

/** A site built in a folder of its own, and what building it took. */
export interface ApartSite {
  /** The built site. */
  site: string;
  seconds: number;
  pages: number;
  remove(): Promise<void>;
}

/** Builds this project with so many generated models, in a temporary folder with a cache of its own. */
export async function buildApart(count: number): Promise<ApartSite> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'do-mo-hinh-'));
  const remove = () => rm(root, { recursive: true, force: true });
  for (const name of [
    'HUONG-DAN.md',
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    await cp(name, path.join(root, name), { recursive: true });
  }
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  await writeFile(
    path.join(root, 'astro.apart.mjs'),
    "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './.cache' };\n",
  );
  await writeModels(root, count);
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

/** Adds the generated models to the real ones, which other entries name, and numbers them. */
async function writeModels(root: string, count: number): Promise<void> {
  const folder = path.join(root, 'content', 'models');
  await mkdir(folder, { recursive: true });
  const files = await readdir(folder);
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const models = generateModels(sources, Math.max(0, count - files.length));
  for (const { id, source } of models) await writeFile(path.join(folder, `${id}.mdx`), source);
  const ledger = path.join(root, 'content', 'ledger.yaml');
  const lines = models.map(({ id }, index) => `model/${id}: ${100_000 + index}\n`);
  const text = (await readFile(ledger, 'utf8')) + lines.join('');
  await writeFile(ledger, text);
  const news = path.join(root, newsFile);
  const today = dayInVietnam(new Date());
  await writeFile(news, withAdded(await readFile(news, 'utf8'), readLedger(text).ledger, today));
  const library = buildLibrary({ ...(await readContent(root)), day: today });
  const addresses = sitePages(library).map(({ address }) => address);
  await writeFile(path.join(root, addressBookFile), writeAddressBook(addresses));
}
