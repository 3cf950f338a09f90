import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Addresses on somebody's machine, cut in two so that this file holds none of them. */
const outside = [`/wo${'rk/'}`, `share${'d/'}`, `/ho${'me/'}`, `/ro${'ot/'}`];

const files = ['src', 'scripts', 'content']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }),
  )
  .filter((file) => file.isFile() && /\.(?:ts|astro|css|mdx|yaml|md|json)$/.test(file.name))
  .map((file) => path.join(file.parentPath, file.name));

/** A file's text without web addresses, which may have any folder in them. */
const textOf = (file: string) => readFileSync(file, 'utf8').replace(/https?:\/\/\S+/g, '');

test.each(outside)('nothing in the project reads %s', (place) => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => textOf(file).includes(place))).toEqual([]);
});
