import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileText } from '../entries/testing/sample.ts';
import { type FixtureSite, fixtureSite } from './testing/fixture-site.ts';

let site: FixtureSite;
let server: ChildProcess;
let origin: string;
/** What the overlay and the reloads of an open page would be told. */
let told: string[];

/** As an editor's terminal has it: under vitest's own variables Astro serves nothing (7.3.5). */
function developersEnvironment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
  // Astro goes to the background by itself where it takes its terminal for a program's (7.2).
  return { ...env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No port.');
  return address.port;
}

/** Asks again until the answer is as wished; the test's own limit ends it. */
async function until<Value>(ask: () => Promise<Value>, isRight: (value: Value) => boolean) {
  for (;;) {
    const value = await ask();
    if (isRight(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const page = async (address: string) => (await fetch(`${origin}${address}`)).text();
const status = async (address: string) => (await fetch(`${origin}${address}`)).status;
const saidOf = async (word: string) => told.filter((message) => message.includes(word));

beforeAll(async () => {
  site = await fixtureSite();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(
    process.execPath,
    [
      path.resolve('node_modules/astro/bin/astro.mjs'),
      'dev',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    {
      cwd: site.root,
      stdio: 'ignore',
      env: developersEnvironment(),
    },
  );
  await until(
    () => status('/van-ban/').catch(() => 0),
    (code) => code === 200,
  );
  told = [];
  // Vite answers only clients that know the token it writes into its own script.
  const [, token = ''] = /wsToken = "(.+?)"/.exec(await page('/@vite/client')) ?? [];
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => told.push(String(data)));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
}, 120_000);

afterAll(async () => {
  server.kill();
  await site.remove();
});

test('a page in development may show the styles that Vite writes into it', async () => {
  const html = await page('/van-ban/');
  expect(html).toContain('<style');
  expect(html).not.toContain('Content-Security-Policy');
});

test('a changed entry is seen on its page, on a page that lists it, and open pages load again', async () => {
  const changed = fileText('document', {
    number: '25-NQ/TW',
    issuedOn: '2013-06-03',
    title: 'Tên mới',
  });
  await site.put('content/documents/25-nq-tw-2013.mdx', changed);
  const seen = (html: string) => html.includes('Tên mới');
  expect(await until(() => page('/van-ban/25-nq-tw-2013/'), seen)).toContain('Tên mới');
  expect(await page('/van-ban/')).toContain('Tên mới');
  expect(
    await until(
      () => saidOf('full-reload'),
      (all) => all.length > 0,
    ),
  ).not.toEqual([]);
});

test('a new entry gets its page, and a deleted one loses it', async () => {
  const file = 'content/documents/02-ct-tw-2015.mdx';
  await site.put(file, fileText('document', { number: '02-CT/TW', issuedOn: '2015-01-02' }));
  expect(
    await until(
      () => status('/van-ban/02-ct-tw-2015/'),
      (code) => code === 200,
    ),
  ).toBe(200);
  await rm(path.join(site.root, file));
  expect(
    await until(
      () => status('/van-ban/02-ct-tw-2015/'),
      (code) => code === 404,
    ),
  ).toBe(404);
});

test('what is wrong is told in Vietnamese with file and line, and goes when it is mended', async () => {
  const file = 'content/models/to-tu-quan.mdx';
  await site.put(file, fileText('model', { topics: ['dan-va'] }));
  const isTold = (all: string[]) => all.length > 0;
  const [message = ''] = await until(() => saidOf('“dan-va”'), isTold);
  expect(message).toMatch(/Nội dung: \d lỗi.*content\/models\/to-tu-quan\.mdx:\d+: .*“dan-va”/);
  told.length = 0;
  await site.put(file, fileText('model', { topics: ['dan-van'] }));
  await until(() => saidOf('full-reload'), isTold);
  expect(await saidOf('“dan-va”')).toEqual([]);
});
