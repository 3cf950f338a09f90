import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { guideFile } from '../../src/schema/index.ts';
import { mostBytes, pictures, picturesFolder } from './pictures.ts';

const shown = [...readFileSync(guideFile, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];

test('the guide shows each picture that is drawn, in that order, and no other', () => {
  const names = pictures.map(({ name }) => `${picturesFolder}/${name}`);
  expect(shown.map(([, , file]) => file)).toEqual(names);
  expect(readdirSync(picturesFolder).toSorted()).toEqual(
    names.map((name) => path.basename(name)).toSorted(),
  );
});

test('each picture says in words what it shows', () => {
  for (const [, words = ''] of shown) expect(words.split(' ').length).toBeGreaterThan(5);
});

test.each(pictures)('$name is light', ({ name }) => {
  expect(statSync(path.join(picturesFolder, name)).size).toBeLessThanOrEqual(mostBytes);
});
