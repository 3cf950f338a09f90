import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type SiteServer, startSiteServer } from './site-server.ts';

let parent: string;
let folder: string;
let server: SiteServer | undefined;

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'site-'));
  folder = path.join(parent, 'dist');
  for (const name of ['van-ban', '_astro']) {
    await mkdir(path.join(folder, name), { recursive: true });
  }
  const files = {
    'index.html': 'trang chủ',
    '404.html': 'không tìm thấy',
    'van-ban/index.html': 'văn bản',
    'llms.txt': 'Sổ tay Dân vận',
    'du-lieu.csv': 'số,tên',
    '_astro/a.1b2c.js': '',
    'a.css': '',
    'a.js': '',
    'a.svg': '<svg/>',
    'a.woff2': '',
    '.bi-mat': 'không công bố',
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text);
  }
});

afterAll(() => rm(parent, { recursive: true, force: true }));

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const start = async (base = '/') => {
  server = await startSiteServer({ folder, base, port: 0 });
  return server;
};
const get = async (address: string) => {
  const response = await fetch(address, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test('answers the home page and the index of a folder', async () => {
  const { url } = await start();
  expect((await get(url)).text).toBe('trang chủ');
  expect((await get(`${url}van-ban/`)).text).toBe('văn bản');
});

test('answers an unknown address with the 404 page and its status', async () => {
  const { url } = await start();
  const { status, text, headers } = await get(`${url}khong-co/`);
  expect([status, text]).toEqual([404, 'không tìm thấy']);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test.each([
  ['', 'text/html;charset=utf-8'],
  ['llms.txt', 'text/plain; charset=utf-8'],
  ['du-lieu.csv', 'text/csv; charset=utf-8'],
  ['a.css', 'text/css'],
  ['a.js', 'text/javascript'],
  ['a.svg', 'image/svg+xml'],
  ['a.woff2', 'font/woff2'],
])('sends %j as %s', async (name, type) => {
  const { url } = await start();
  expect((await get(url + name)).headers.get('content-type')).toBe(type);
});

test('sends the headers of the configurations for hosts, and says what a browser may keep', async () => {
  const { url } = await start('/so-tay/');
  const { headers } = await get(url);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('cache-control')).toBe('no-cache');
  const missing = await get(`${url}khong-co/`);
  expect(missing.headers.get('x-content-type-options')).toBe('nosniff');
  const script = await get(`${url}_astro/a.1b2c.js`);
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

/** The status of a path sent as it is: `fetch` would first remove its dots. */
const rawStatus = (url: string, rawPath: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(url, { path: rawPath }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

test.each(['/../ben-ngoai.txt', '/van-ban/../../ben-ngoai.txt', '/%2e%2e/ben-ngoai.txt'])(
  'never leaves the folder of the site: %s',
  async (rawPath) => {
    await writeFile(path.join(folder, '..', 'ben-ngoai.txt'), 'bên ngoài');
    const { url } = await start();
    expect(await rawStatus(url, rawPath)).toBe(404);
  },
);

test('serves under a base path and sends visitors of the bare host there', async () => {
  const { url } = await start('/so-tay/');
  expect((await get(`${url}van-ban/`)).text).toBe('văn bản');
  const host = new URL('/', url).href;
  expect((await get(host)).headers.get('location')).toBe('/so-tay/');
  expect((await get(`${host}van-ban/`)).status).toBe(404);
});

test('sees a file that is written while it runs', async () => {
  const { url } = await start();
  await writeFile(path.join(folder, 'moi.html'), 'mới');
  expect((await get(`${url}moi.html`)).text).toBe('mới');
});

test('listens on 127.0.0.1 alone, not on every address of the machine', async () => {
  const { url } = await start();
  // Linux answers on all of 127.0.0.0/8, so a server on every address would be reached here.
  await expect(fetch(`http://127.0.0.2:${new URL(url).port}/`)).rejects.toThrow();
});

test('rejects a port that is taken, naming the cause', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  await expect(startSiteServer({ folder, base: '/', port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
