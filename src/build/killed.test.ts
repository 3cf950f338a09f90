import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { releasePlaces, removeLeftovers } from './releases.ts';

const KILLS = 20;
const script = path.join(import.meta.dirname, 'testing/publish-for-ever.ts');

/** Publishes in a process of its own and kills it at a random moment after the first publication. */
async function publishAndKill(root: string): Promise<void> {
  const child = spawn(process.execPath, [script, root], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  await Promise.race([once(child.stdout, 'data'), exit]);
  // A publication of so few pages takes some milliseconds: every moment of it is as likely as any other.
  await setTimeout(Math.random() * 60);
  child.kill('SIGKILL');
  await exit;
  expect(errors).toBe('');
}

/** What the pages of a site say of the build they are of. */
function buildsIn(site: string): Set<string> {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const html = pages.filter((name) => name.endsWith('index.html'));
  expect(html).toHaveLength(21);
  return new Set(html.map((name) => readFileSync(path.join(site, name), 'utf8')));
}

test('a build that is killed at any moment leaves a whole site, and the next one clears up', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'killed-'));
  try {
    const places = releasePlaces(root);
    for (let count = 0; count < KILLS; count += 1) {
      await publishAndKill(root);
      expect(buildsIn(places.live).size).toBe(1);
    }
    await removeLeftovers(places);
    expect((await readdir(places.work)).sort()).toEqual(['lock', 'releases']);
    const releases = await readdir(places.releases);
    expect(releases.filter((name) => !name.endsWith('.json')).length).toBeLessThanOrEqual(2);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
