import { expect, test } from 'vitest';
import { floorViolations, tooLong } from './rules.ts';

const from = (address: string) => `import { a } from '${address}';`;

test.each([
  // its own folder, a lower floor, a package
  ['src/citations/scan.ts', from('./number.ts')],
  ['src/citations/scan.ts', from('../vietnamese/index.ts')],
  ['src/library/relations/sound.ts', from('../../schema/index.ts')],
  ['src/schema/document.ts', from('zod')],
  ['src/client/search-box.ts', from('../search/index.ts')],
  ['src/layouts/Base.astro', `---\n${from('../components/Header.astro')}\n---`],
  ['src/layouts/Base.astro', "---\nimport '../styles/base.css';\n---"],
  ['src/pages/index.astro', `---\n${from('astro:content')}\n---`],
  ['src/content.config.ts', from('./build/loader.ts')],
  ['scripts/check-content.ts', from('../src/library/index.ts')],
  ['src/e2e/browser.ts', from('../../scripts/serving/site-server.ts')],
  ['src/library/library.ts', from('../../package.json')],
  // the page is the client's, Node is the library's
  ['src/client/search-box.ts', 'document.title;'],
  ['src/library/read.ts', `${from('node:fs')} process.cwd();`],
  // "document" is a word of this project too
  ['src/citations/resolve.ts', 'const f = (document: string) => document;'],
  // a test reads its examples from the disk
  ['src/citations/scan.test.ts', from('node:fs')],
  ['src/pages/du-lieu/van-ban.json.ts', 'export const GET = () => new Response();'],
])('%s may hold %j', (file, text) => {
  expect(floorViolations(file, text)).toEqual([]);
});

test.each([
  // a higher floor, a neighbour on the same one, types as well
  [
    'src/vietnamese/fold.ts',
    from('../citations/index.ts'),
    'vietnamese may not import from citations',
  ],
  ['src/library/a.ts', from('../views/names.ts'), 'library may not import from views'],
  [
    'src/schema/a.ts',
    "import type { A } from '../library/a.ts';",
    'schema may not import from library',
  ],
  [
    'src/components/A.astro',
    `---\n${from('../layouts/B.astro')}\n---`,
    'components may not import from layouts',
  ],
  ['src/search/a.test.ts', from('../library/index.ts'), 'search may not import from library'],
  // what never reaches a browser
  ['src/client/a.ts', from('../schema/index.ts'), 'client may import from client, vietnamese'],
  ['src/client/a.ts', from('node:fs'), 'client runs in a browser and may not import node:fs'],
  ['src/study/a.ts', from('node:fs'), 'study runs in a browser'],
  ['src/search/a.ts', 'process.env;', 'search may not use process'],
  // Astro and the page
  ['src/figures/a.ts', from('astro:content'), 'figures may not import astro:content'],
  ['src/citations/a.ts', 'document.title;', 'citations may not use document'],
  ['src/open-data/a.ts', 'globalThis.localStorage;', 'open-data may not use localStorage'],
  // routes
  ['src/pages/a.test.ts', '', 'would be published'],
  ['src/pages/helper.ts', 'export const a = 1;', 'routes only'],
  // nobody knows its floor
  ['src/misc/a.ts', '', 'misc has no floor'],
  ['src/pages/a.astro', `---\n${from('../misc/a.ts')}\n---`, 'misc, which has no floor'],
])('%s may not hold %j', (file, text, expected) => {
  const found = floorViolations(file, text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected);
});

test('names the file and the line', () => {
  const text = `\n${from('../library/index.ts')}`;
  expect(floorViolations('src/schema/a.ts', text)).toEqual([
    'src/schema/a.ts:2: schema may not import from library',
  ]);
});

test('finds a file of more than 200 lines, unless it is a test', () => {
  const lines = (count: number) => 'a();\n'.repeat(count);
  expect(tooLong('src/library/a.ts', lines(200))).toBeUndefined();
  expect(tooLong('src/library/a.ts', lines(201))).toBe(201);
  expect(tooLong('src/library/a.test.ts', lines(201))).toBeUndefined();
});
