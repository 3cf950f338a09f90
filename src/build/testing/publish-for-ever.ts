import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeBuildLock } from '../build-lock.ts';
import { publishRelease, releasePlaces, removeLeftovers } from '../releases.ts';

/** Publishes one little site after another in the folder it is given, until it is killed. Each page names its build. */
const root = process.argv[2] ?? '';
const places = releasePlaces(root);
const pages = Array.from({ length: 20 }, (_, index) => `trang-${index}/`);

takeBuildLock(places.work, new Date());
await removeLeftovers(places);
for (let count = 0; ; count += 1) {
  for (const page of ['', ...pages]) {
    mkdirSync(path.join(places.next, page), { recursive: true });
    const text = `${process.pid}-${count}`;
    writeFileSync(path.join(places.next, page, 'index.html'), `<html>${text}</html>`);
  }
  mkdirSync(path.join(places.next, '_astro'), { recursive: true });
  writeFileSync(path.join(places.next, '_astro', `${process.pid}-${count}.js`), '');
  await publishRelease(places, ['', ...pages], new Date());
  if (count === 0) process.stdout.write('published\n');
}
