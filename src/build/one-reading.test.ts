import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FixtureSite, fixtureFiles, fixtureSite } from './testing/fixture-site.ts';

let site: FixtureSite;
let build: { status: number | null; output: string };
let opens: string[];

beforeAll(async () => {
  site = await fixtureSite();
  const log = path.join(site.root, 'opens.log');
  const counting = path.resolve('src/build/testing/count-opens.mjs');
  const run = spawnSync(
    process.execPath,
    ['--import', counting, path.resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: site.root,
      encoding: 'utf8',
      env: { ...process.env, OPENS: log, BUILD_DAY: '2026-11-30', NO_COLOR: '1', FORCE_COLOR: '0' },
    },
  );
  build = { status: run.status, output: run.stdout + run.stderr };
  opens = (await readFile(log, 'utf8').catch(() => ''))
    .split('\n')
    .filter((file) => file.startsWith(path.join(site.root, 'content')))
    .map((file) => path.relative(site.root, file).split(path.sep).join('/'));
}, 120_000);

afterAll(() => site.remove());

test('a small site is built', () => {
  expect(build.status, build.output).toBe(0);
});

test('each file of the content is opened once in a build', () => {
  // What a young library does not have yet is asked for once as well.
  const absent = ['content/addresses.txt', 'content/redirects.yaml'];
  expect(opens.toSorted()).toEqual([...Object.keys(fixtureFiles), ...absent].toSorted());
});

test('the page of a document links to the one that its text cites', async () => {
  const page = path.join(site.root, 'dist/van-ban/01-ct-tw-2014/index.html');
  const link = '<a class="cite" href="/van-ban/25-nq-tw-2013/" data-cite="25-nq-tw-2013">';
  expect(await readFile(page, 'utf8')).toContain(link);
});
