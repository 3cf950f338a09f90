import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { splitFrontmatter } from '../../src/schema/index.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';
import { measuredRun, type RunCost } from './measured-run.ts';

/** A generator that builds the same bodies without any of our cross-linking, and what it took with Pagefind. */
export interface BesideBuild {
  name: string;
  cost: Omit<RunCost, 'output'>;
}

/** One page to be built: its name and its Markdown. */
interface Page {
  id: string;
  title: string;
  body: string;
}

/**
 * Builds the bodies of a copy's entries by a lean Astro (frontmatter in the store, body rendered in the page) and by Eleventy,
 * each with an index by Pagefind. Eleventy is installed into the folder; it is no package of the project.
 *
 * @param folder empty, to work in.
 */
export async function buildBeside(
  root: string,
  files: readonly string[],
  folder: string,
): Promise<BesideBuild[]> {
  const pages = await Promise.all(files.map((file) => pageOf(root, file)));
  return [
    await buildAstro(pages, path.join(folder, 'astro')),
    await buildEleventy(pages, path.join(folder, 'eleventy')),
  ];
}

const titles = z.object({ title: z.string().optional(), name: z.string().optional() });

async function pageOf(root: string, file: string): Promise<Page> {
  const parts = splitFrontmatter(await readFile(path.join(root, file), 'utf8'));
  const { data } = readYaml(parts?.yaml ?? '', titles, file);
  const id = path.basename(file, '.mdx');
  // Marks of sources are ours; what is left is Markdown that any generator reads.
  const body = (parts?.body ?? '').replace(/\[\^\d+\]/g, '');
  return { id: `${file.split('/')[1]}-${id}`, title: data?.title ?? data?.name ?? id, body };
}

async function writePages(pages: readonly Page[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { id, title, body } of pages)
    await writeFile(
      path.join(folder, `${id}.md`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`,
    );
}

const head = '<!doctype html><html lang="vi"><meta charset="utf-8">';

async function buildAstro(pages: readonly Page[], folder: string): Promise<BesideBuild> {
  await writePages(pages, path.join(folder, 'entries'));
  await mkdir(path.join(folder, 'src/pages'), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  await writeFile(
    path.join(folder, 'astro.config.mjs'),
    "export default { cacheDir: './.cache', build: { concurrency: 8 }, devToolbar: { enabled: false } };\n",
  );
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(
    path.join(folder, 'src/content.config.ts'),
    `import { readFile, readdir } from 'node:fs/promises';
import { defineCollection } from 'astro:content';
import { load } from 'js-yaml';
const entries = defineCollection({
  loader: {
    name: 'frontmatter',
    load: async ({ store }) => {
      store.clear();
      for (const name of await readdir('entries')) {
        const source = await readFile('entries/' + name, 'utf8');
        const [, yaml] = source.split('---\\n', 2);
        store.set({ id: name.slice(0, -3), data: load(yaml) });
      }
    },
  },
});
export const collections = { entries };
`,
  );
  await writeFile(
    path.join(folder, 'src/pages/[id].astro'),
    `---
import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import { markdownToHtml } from 'satteri';
export async function getStaticPaths() {
  return (await getCollection('entries')).map(({ id, data }) => ({ params: { id }, props: { data } }));
}
const source = await readFile('entries/' + Astro.params.id + '.md', 'utf8');
const { html } = await markdownToHtml(source.slice(source.indexOf('---\\n', 4) + 4));
---
${head}<title>{Astro.props.data.title}</title><body><main><h1>{Astro.props.data.title}</h1><Fragment set:html={html} /></main></body></html>
`,
  );
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const built = await measuredRun(process.execPath, [astro, 'build'], { cwd: folder });
  return { name: 'Astro gọn + Pagefind', cost: together(built, await index(folder, 'dist')) };
}

async function buildEleventy(pages: readonly Page[], folder: string): Promise<BesideBuild> {
  await writePages(pages, path.join(folder, 'entries'));
  await mkdir(path.join(folder, 'entries/_includes'), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  await writeFile(
    path.join(folder, 'entries/_includes/page.njk'),
    `${head}<title>{{ title }}</title><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>\n`,
  );
  await writeFile(
    path.join(folder, 'entries/entries.json'),
    '{ "layout": "page.njk", "templateEngineOverride": "md" }\n',
  );
  await measuredRun('npm', ['install', '--no-audit', '--no-fund', '@11ty/eleventy@3'], {
    cwd: folder,
  });
  const eleventy = path.join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  const words = [eleventy, '--input=entries', '--output=dist', '--quiet'];
  const built = await measuredRun(process.execPath, words, { cwd: folder });
  return { name: 'Eleventy + Pagefind', cost: together(built, await index(folder, 'dist')) };
}

/** Pagefind over a folder, with the same package that the project's own index is made by. */
function index(folder: string, site: string): Promise<RunCost> {
  const pagefind = path.resolve('node_modules/pagefind/lib/runner/bin.cjs');
  return measuredRun(process.execPath, [pagefind, '--site', site], { cwd: folder });
}

const together = (one: RunCost, two: RunCost): BesideBuild['cost'] => ({
  wall: one.wall + two.wall,
  cpu: one.cpu + two.cpu,
  memory: Math.max(one.memory, two.memory),
});
