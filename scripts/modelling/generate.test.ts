import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseEntry } from '../../src/entries/entry.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { projectContent } from '../../src/entries/testing/project-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { createWholeCheck } from '../checking/whole-check.ts';
import { countsOf, generateLibrary } from './generate.ts';
import { writeLibrary } from './write-library.ts';

const today = '2026-12-01';
const content = await projectContent();
const generated = generateLibrary(content, countsOf(60), today);
const root = await mkdtemp(path.join(os.tmpdir(), 'thu-sinh-'));
await cp('content', path.join(root, 'content'), { recursive: true });
await writeLibrary(root, generated, today);
const whole = await readContent(root);
afterAll(() => rm(root, { recursive: true }));

test('each generated entry can be read', () => {
  const problems = generated.flatMap(
    ({ kind, file, source }) => parseEntry(kind, file, source).problems,
  );
  expect(problems).toEqual([]);
});

test('with them beside the real content the check finds nothing', async () => {
  const check = await createWholeCheck(root, today);
  expect((await check(whole)).problems).toEqual([]);
});

test('all kinds are there, and every entry has a name of its own', () => {
  expect(
    Object.fromEntries(
      [...Map.groupBy(generated, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]),
    ),
  ).toEqual(countsOf(60));
  expect(new Set(whole.entries.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(
    content.entries.length + 60,
  );
});

test('a generated document cites as many others as real ones of its size do', () => {
  const { mentions } = buildLibrary({ ...whole, day: today });
  const documents = new Set(generated.flatMap(({ kind, id }) => (kind === 'document' ? id : [])));
  const found = mentions.filter(
    ({ entry, mention }) => documents.has(entry.id) && mention.kind !== 'back',
  );
  expect(found.length / documents.size).toBeGreaterThan(5);
  const ways = new Set(found.map(({ resolution }) => resolution.kind));
  expect(ways).toContain('one');
  expect(ways).toContain('several');
});

test('it is the same in every run, and another one for another seed', () => {
  expect(generateLibrary(content, countsOf(60), today)).toEqual(generated);
  expect(generateLibrary(content, countsOf(60), today, 7)).not.toEqual(generated);
});
