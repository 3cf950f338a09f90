import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishRelease, type ReleasePlaces, releasePlaces } from './releases.ts';

let root: string;
let places: ReleasePlaces;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'releases-'));
  places = releasePlaces(root);
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** Writes what a build would: an index whose every line names the build, so a torn read shows. */
async function build(name: string): Promise<void> {
  await mkdir(places.next, { recursive: true });
  await writeFile(path.join(places.next, 'index.html'), `${name}\n`.repeat(2000));
}

const day = (count: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, 0, count));
const liveName = () => readFileSync(path.join(places.live, 'index.html'), 'utf8').split('\n')[0];

test('publishes a first build where there was no site', async () => {
  await build('first');
  const { release, movedAside } = await publishRelease(places, day(1));
  expect(liveName()).toBe('first');
  expect(movedAside).toBeUndefined();
  expect(release).toBe(path.join(places.releases, '2026-01-01T00-00-00-001Z'));
  expect(existsSync(places.next)).toBe(false);
});

test('links by a relative path, so that the project can be moved', async () => {
  await build('first');
  await publishRelease(places, day(1));
  expect(path.isAbsolute(readlinkSync(places.live))).toBe(false);
});

test('keeps the previous release and removes older ones', async () => {
  for (const count of [1, 2, 3, 4]) {
    await build(`build ${count}`);
    await publishRelease(places, day(count));
  }
  expect(liveName()).toBe('build 4');
  expect((await readdir(places.releases)).sort()).toEqual([
    '2026-01-01T00-00-00-003Z',
    '2026-01-01T00-00-00-004Z',
  ]);
});

test('keeps both releases when two builds end in the same millisecond', async () => {
  for (const name of ['first', 'second']) {
    await build(name);
    await publishRelease(places, day(1));
  }
  expect(liveName()).toBe('second');
  expect(await readdir(places.releases)).toHaveLength(2);
});

test('moves a real folder of that name aside and keeps what it held', async () => {
  await mkdir(places.live);
  await writeFile(path.join(places.live, 'index.html'), 'from elsewhere');
  await build('first');
  const { movedAside } = await publishRelease(places, day(1));
  expect(liveName()).toBe('first');
  expect(readFileSync(path.join(movedAside ?? '', 'index.html'), 'utf8')).toBe('from elsewhere');
});

test('refuses a build without an index page and leaves the site as it is', async () => {
  await build('good');
  await publishRelease(places, day(1));
  await mkdir(places.next);
  await writeFile(path.join(places.next, 'half.html'), '');
  await expect(publishRelease(places, day(2))).rejects.toThrow('bản dựng chưa xong');
  expect(liveName()).toBe('good');
});

test('leaves no temporary link behind', async () => {
  await build('first');
  await publishRelease(places, day(1));
  expect((await readdir(root)).sort()).toEqual(['.build', 'dist']);
  expect(await readdir(path.join(root, '.build'))).toEqual(['releases']);
});

/** Reads the index without a pause until told to stop; reports how often it read and what failed. */
const reader = `
  const { readFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  const stop = new Int32Array(workerData.stop);
  const problems = [];
  const seen = new Set();
  let reads = 0;
  while (Atomics.load(stop, 0) === 0) {
    reads += 1;
    try {
      const lines = readFileSync(workerData.file, 'utf8').trimEnd().split('\\n');
      seen.add(lines[0]);
      if (lines.length !== 2000 || lines.some((line) => line !== lines[0])) problems.push('torn');
    } catch (error) {
      problems.push(error.code);
    }
    if (reads === 1) parentPort.postMessage('reading');
  }
  parentPort.postMessage({ reads, problems, builds: seen.size });
`;

test('a reader that never rests finds a whole index through fifty publications', async () => {
  await build('build 0');
  await publishRelease(places, day(0));
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(reader, {
    eval: true,
    workerData: { stop, file: path.join(places.live, 'index.html') },
  });
  const message = () => new Promise<unknown>((resolve) => worker.once('message', resolve));
  await message();
  for (let count = 1; count <= 50; count += 1) {
    await build(`build ${count}`);
    await publishRelease(places, day(count));
  }
  const report = message();
  Atomics.store(new Int32Array(stop), 0, 1);
  const { reads, problems, builds } = (await report) as {
    reads: number;
    problems: string[];
    builds: number;
  };
  expect(problems).toEqual([]);
  // That it read at all, and saw the site change under it.
  expect(reads).toBeGreaterThan(50);
  expect(builds).toBeGreaterThan(1);
});
