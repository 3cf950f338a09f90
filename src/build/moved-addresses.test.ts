import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitePages } from '../addresses/site-pages.ts';
import { addressBookFile, writeAddressBook } from '../entries/address-book.ts';
import { readContent } from '../entries/read-content.ts';
import { redirectsFile } from '../entries/redirects.ts';
import { buildLibrary } from '../library/build-library.ts';
import { type FixtureSite, fixtureSite } from './testing/fixture-site.ts';

const day = '2026-11-30';
let site: FixtureSite;
let refused: { status: number | null; output: string };
let built: { status: number | null; output: string };

function build() {
  const run = spawnSync(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: site.root,
      encoding: 'utf8',
      env: {
        ...process.env,
        BUILD_DAY: day,
        SITE_URL: 'https://danvan.example',
        BASE_PATH: '/so-tay',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
    },
  );
  return { status: run.status, output: run.stdout + run.stderr };
}

// A site that published two entries which it holds no more: first nobody says so, then it is said.
beforeAll(async () => {
  site = await fixtureSite();
  const library = buildLibrary({ ...(await readContent(site.root)), day });
  const gone = ['/van-ban/25-nq-tw-khong-ro-nam/', '/mo-hinh/ghi-trung/'];
  const addresses = [...sitePages(library).map(({ address }) => address), ...gone];
  await site.put(
    addressBookFile,
    writeAddressBook([
      ...addresses,
      '/van-ban/25-nq-tw-khong-ro-nam/luoc-do/',
      '/van-ban/nam/1990/',
    ]),
  );
  refused = build();
  await site.put(
    redirectsFile,
    [
      `- from: ${gone[0]}\n  to: /van-ban/25-nq-tw-2013/\n  on: 2026-11-30`,
      `- from: ${gone[1]}\n  gone: Bài này <ghi trùng> một mô hình đã có.\n  on: 2026-11-30\n`,
    ].join('\n'),
  );
  built = build();
}, 240_000);

afterAll(() => site.remove());

const file = (name: string) => readFile(path.join(site.root, 'dist', name), 'utf8');

test('a build stops before it writes anything where a published address would vanish', () => {
  expect(refused.status).not.toBe(0);
  expect(refused.output).toContain('Địa chỉ đã công bố /mo-hinh/ghi-trung/ không còn trang.');
  expect(refused.output).toContain('npm run rename -- document/25-nq-tw-khong-ro-nam MÃ-MỚI');
  expect(refused.output).toContain('chưa tạo trang mới');
});

test('at the old address a plain file server shows the way to the new one', async () => {
  expect(built.status, built.output).toBe(0);
  const html = await file('van-ban/25-nq-tw-khong-ro-nam/index.html');
  const whole = 'https://danvan.example/so-tay/van-ban/25-nq-tw-2013/';
  expect(html).toContain(`<link rel="canonical" href="${whole}"`);
  expect(html).toMatch(
    /<meta http-equiv="refresh" content="0; url=\/so-tay\/van-ban\/25-nq-tw-2013\/"/,
  );
  expect(html).toContain(`<a href="/so-tay/van-ban/25-nq-tw-2013/">${whole}</a>`);
  expect(html).toContain('<meta name="robots" content="noindex"');
});

test('parts of what moved and choices that nothing has any more lead on too', async () => {
  expect(await file('van-ban/25-nq-tw-khong-ro-nam/luoc-do/index.html')).toMatch(
    /url=\/so-tay\/van-ban\/25-nq-tw-2013\/"/,
  );
  expect(await file('van-ban/nam/1990/index.html')).toMatch(/url=\/so-tay\/van-ban\/"/);
});

test('what is gone says why, and leads nowhere', async () => {
  const html = await file('mo-hinh/ghi-trung/index.html');
  expect(html).toContain('Bài này &lt;ghi trùng&gt; một mô hình đã có.');
  expect(html).not.toContain('http-equiv="refresh"');
});

test('servers and hosts are told of the same', async () => {
  expect(await file('_redirects')).toContain(
    '/so-tay/van-ban/25-nq-tw-khong-ro-nam/ /so-tay/van-ban/25-nq-tw-2013/ 301',
  );
  expect(await file('_may-chu/dia-chi.map')).toContain('map $uri $dia_chi_moi {');
  expect(await file('_may-chu/dia-chi.conf')).toContain('return 301 $dia_chi_moi;');
  expect(await file('_may-chu/dia-chi.caddy')).toContain('redir @dia_chi_moi {dia_chi_moi} 301');
});

test('a site that knows its address shows services a picture that is there', async () => {
  const html = await file('van-ban/25-nq-tw-2013/index.html');
  const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  expect(address).toMatch(/^https:\/\/danvan\.example\/so-tay\/anh-chia-se\/.+\.png$/);
  const picture = new URL(address).pathname.slice('/so-tay/'.length);
  const head = (await readFile(path.join(site.root, 'dist', picture))).subarray(1, 4);
  expect(head.toString()).toBe('PNG');
});
