import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseEntry } from '../../src/entries/entry.ts';
import { generateModels } from './generate.ts';

const folder = 'content/models';
const sources = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));

test('generated models can be read, and are the same in every run', () => {
  const models = generateModels(sources, 300);
  const problems = models.flatMap(
    ({ id, source }) => parseEntry('model', `${id}.mdx`, source).problems,
  );
  expect(problems).toEqual([]);
  expect(new Set(models.map(({ id }) => id)).size).toBe(300);
  expect(generateModels(sources, 300)).toEqual(models);
});
