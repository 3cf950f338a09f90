import { readFile } from 'node:fs/promises';
import path from 'node:path';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, render } from 'astro/runtime/server/index.js';
import { beforeAll, expect, test } from 'vitest';
import { needsComponents } from '../body/needs-components.ts';
import { renderBody } from '../body/render.ts';
import { createScanner, type Scanner } from '../citations/index.ts';
import { kindPlaces, kinds } from '../entries/kinds.ts';
import { readVocabularyFiles } from '../entries/read-content.ts';
import { componentNames, splitFrontmatter } from '../schema/index.ts';
import { canonicalHtml } from './testing/canonical-html.ts';

type Content = Parameters<AstroContainer['renderToString']>[0];

/** Every MDX file, compiled by Vite as Astro compiles it, with the plugins of astro.config.mjs. */
const modules = import.meta.glob<Content>(['../../content/**/*.mdx', './testing/*.mdx'], {
  import: 'default',
});
const paths = Object.keys(modules).filter((file) => file.startsWith('../../content/'));

/** What stands for every component: only the text around it is compared. */
const stand = '<aside>thành phần</aside>';
const components = Object.fromEntries(
  componentNames.map((name) => [name, createComponent(() => render`<aside>thành phần</aside>`)]),
);

let container: AstroContainer;
let scanner: Scanner;

beforeAll(async () => {
  container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/mdx', renderer: mdxRenderer });
  scanner = createScanner((await readVocabularyFiles(process.cwd())).citations);
});

async function bodyOf(file: string): Promise<string> {
  const source = await readFile(path.resolve(import.meta.dirname, file), 'utf8');
  return splitFrontmatter(source)?.body ?? '';
}

async function bothPaths(file: string): Promise<{ markdown: string; mdx: string }> {
  const body = await bodyOf(file);
  // Alone (`<DocumentTargets … />`) or around a text (`<Citation …>văn bản ấy</Citation>`).
  const component = new RegExp(`<(${componentNames.join('|')})\\b[^>]*?(?:/>|>[^<]*</\\1>)`, 'g');
  const { html } = renderBody(body.replace(component, stand), scanner);
  const load = modules[file];
  if (!load) throw new Error(`No module of ${file}.`);
  const mdx = await container.renderToString(await load(), { props: { components } });
  return { markdown: canonicalHtml(html), mdx: canonicalHtml(mdx) };
}

test('finds entries of every kind', () => {
  const folders = kinds.map((kind) => `../../content/${kindPlaces[kind].folder}/`);
  expect(folders.filter((folder) => !paths.some((file) => file.startsWith(folder)))).toEqual([]);
});

test.each(kinds)('every %s has the same HTML on both paths', async (kind) => {
  const folder = `../../content/${kindPlaces[kind].folder}/`;
  const files = paths.filter((file) => file.startsWith(folder));
  expect(files).not.toEqual([]);
  for (const file of files) {
    const { markdown, mdx } = await bothPaths(file);
    expect(mdx, file).toBe(markdown);
  }
});

test('an entry with a component is among those compared', async () => {
  const bodies = await Promise.all(paths.map(bodyOf));
  const files = paths.filter((_, index) => needsComponents(bodies[index] ?? ''));
  expect(files).not.toEqual([]);
  const { mdx } = await bothPaths(files[0] ?? '');
  expect(mdx).toContain(stand);
});

test('a text that the two read differently is noticed', async () => {
  const { markdown, mdx } = await bothPaths('./testing/indented.mdx');
  expect(markdown).toContain('<pre>');
  expect(mdx).not.toBe(markdown);
});
