import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownList } from './old-assets.ts';
import { publishRelease, type ReleasePlaces, releasePlaces, removeLeftovers } from './releases.ts';

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
  await writeFile(path.join(places.next, 'index.html'), `${`${name}\n`.repeat(2000)}</html>`);
}

const publish = (now: Date) => publishRelease(places, [''], now);
const day = (count: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, 0, count));
const liveName = () => readFileSync(path.join(places.live, 'index.html'), 'utf8').split('\n')[0];

test('publishes a first build where there was no site', async () => {
  await build('first');
  const { release, movedAside } = await publish(day(1));
  expect(liveName()).toBe('first');
  expect(movedAside).toBeUndefined();
  expect(release).toBe(path.join(places.releases, '2026-01-01T00-00-00-001Z'));
  expect(existsSync(places.next)).toBe(false);
});

test('links by a relative path, so that the project can be moved', async () => {
  await build('first');
  await publish(day(1));
  expect(path.isAbsolute(readlinkSync(places.live))).toBe(false);
});

test('keeps the previous release and removes older ones', async () => {
  for (const count of [1, 2, 3, 4]) {
    await build(`build ${count}`);
    await publish(day(count));
  }
  expect(liveName()).toBe('build 4');
  expect((await readdir(places.releases)).sort()).toEqual([
    '2026-01-01T00-00-00-003Z',
    '2026-01-01T00-00-00-003Z.assets.json',
    '2026-01-01T00-00-00-004Z',
    '2026-01-01T00-00-00-004Z.assets.json',
  ]);
});

test('keeps both releases when two builds end in the same millisecond', async () => {
  for (const name of ['first', 'second']) {
    await build(name);
    await publish(day(1));
  }
  expect(liveName()).toBe('second');
  const kept = (await readdir(places.releases)).filter((name) => !name.endsWith('.json'));
  expect(kept).toHaveLength(2);
});

test('moves a real folder of that name aside and keeps what it held', async () => {
  await mkdir(places.live);
  await writeFile(path.join(places.live, 'index.html'), 'from elsewhere');
  await build('first');
  const { movedAside } = await publish(day(1));
  expect(liveName()).toBe('first');
  expect(readFileSync(path.join(movedAside ?? '', 'index.html'), 'utf8')).toBe('from elsewhere');
});

test('refuses a build without an index page and leaves the site as it is', async () => {
  await build('good');
  await publish(day(1));
  await mkdir(places.next);
  await writeFile(path.join(places.next, 'half.html'), '');
  await expect(publish(day(2))).rejects.toThrow('Thiếu trang index.html');
  expect(liveName()).toBe('good');
});

test('leaves no temporary link behind', async () => {
  await build('first');
  await publish(day(1));
  expect((await readdir(root)).sort()).toEqual(['.build', 'dist']);
  expect(await readdir(path.join(root, '.build'))).toEqual(['releases']);
});

test('a page that is empty keeps the build from being published, and is named', async () => {
  await build('good');
  await publish(day(1));
  await build('bad');
  await mkdir(path.join(places.next, 'van-ban'));
  await writeFile(path.join(places.next, 'van-ban', 'index.html'), '');
  await expect(publishRelease(places, ['', 'van-ban/'], day(2))).rejects.toThrow(
    'Trang van-ban/index.html rỗng.',
  );
  expect(liveName()).toBe('good');
});

const asset = async (name: string) => {
  await mkdir(path.join(places.next, '_astro'), { recursive: true });
  await writeFile(path.join(places.next, '_astro', name), name);
};
const liveAssets = async () => (await readdir(path.join(places.live, '_astro'))).sort();

test('hashed files stay for one release more, for pages that were opened before', async () => {
  for (const [count, name] of ['a.js', 'b.js', 'c.js'].entries()) {
    await build(name);
    await asset(name);
    await publish(day(count));
  }
  expect(await liveAssets()).toEqual(['b.js', 'c.js']);
});

test.each([
  // Cut off by a full disk, emptied, of another form.
  ['["a.js'],
  [''],
  ['{"a.js":1}'],
  ['[1,null,["a.js"]]'],
])('a list of hashed files that is damaged (%s) keeps none and stops no build', async (list) => {
  await build('a');
  await asset('a.js');
  const { release } = await publish(day(1));
  await writeFile(ownList(release), list);
  await build('b');
  await asset('b.js');
  await publish(day(2));
  expect(await liveAssets()).toEqual(['b.js']);
});

test('a list of hashed files brings nothing from outside their folder', async () => {
  await build('a');
  await asset('a.js');
  const { release } = await publish(day(1));
  await writeFile(path.join(release, 'other.js'), 'other');
  await writeFile(ownList(release), JSON.stringify(['../other.js', '/other.js', 'a.js']));
  await build('b');
  await publish(day(2));
  expect(await liveAssets()).toEqual(['a.js']);
  expect(existsSync(path.join(places.live, 'other.js'))).toBe(false);
});

test.each([
  // Before its end: the folder that it wrote into.
  ['while it wrote', () => build('cut off')],
  // Between its end and the switch.
  ['before the switch', () => mkdir(path.join(places.releases, '2026-02-01T00-00-00-000Z'))],
  // While the link was being replaced.
  [
    'at the switch',
    () => symlink('releases', path.join(places.work, 'dist-moi-4194304'), 'junction'),
  ],
])('a build that was killed %s leaves nothing for ever', async (_, leave) => {
  await build('good');
  await publish(day(1));
  await leave();
  await removeLeftovers(places);
  expect(liveName()).toBe('good');
  expect(await readdir(places.work)).toEqual(['releases']);
  expect((await readdir(places.releases)).sort()).toEqual([
    '2026-01-01T00-00-00-001Z',
    '2026-01-01T00-00-00-001Z.assets.json',
  ]);
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
      if (lines.length !== 2001 || lines.slice(0, 2000).some((line) => line !== lines[0])) problems.push('torn');
    } catch (error) {
      problems.push(error.code);
    }
    if (reads === 1) parentPort.postMessage('reading');
  }
  parentPort.postMessage({ reads, problems, builds: seen.size });
`;

test('a reader that never rests finds a whole index through fifty publications', async () => {
  await build('build 0');
  await publish(day(0));
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(reader, {
    eval: true,
    workerData: { stop, file: path.join(places.live, 'index.html') },
  });
  const message = () => new Promise<unknown>((resolve) => worker.once('message', resolve));
  await message();
  for (let count = 1; count <= 50; count += 1) {
    await build(`build ${count}`);
    await publish(day(count));
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
