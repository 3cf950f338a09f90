import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectContent } from '../entries/testing/project-content.ts';

interface Quoted {
  report: string;
  quotes: { mentions: { means: string | { several: string[] } }[] }[];
}

const texts = parse(readFileSync('scripts/citing/labels/seeds.yaml', 'utf8')) as Quoted[];
const { entries } = await projectContent();

/** Account and document: by the labels of the five texts, and by how documents say they are cited. */
const pairs = new Map<string, readonly [string, string]>();
for (const { report, quotes } of texts) {
  for (const { means } of quotes.flatMap(({ mentions }) => mentions)) {
    const ids = typeof means === 'string' ? [means] : means.several;
    for (const id of ids.filter((id) => id !== 'not-held'))
      pairs.set(`${report} ${id}`, [report, id]);
  }
}
for (const entry of entries) {
  if (entry.kind !== 'document') continue;
  for (const { report } of entry.data.citedAs)
    pairs.set(`${report} ${entry.id}`, [report, entry.id]);
}

const page = (address: string) => readFileSync(`dist/${address}/index.html`, 'utf8');

test('the five texts that the library began with cite some forty documents', () => {
  expect(new Set([...pairs.values()].map(([, id]) => id)).size).toBeGreaterThanOrEqual(40);
});

test.each([...pairs.values()])('the account %s leads to %s, and back', (report, id) => {
  expect(page(`thuc-tien/${report}`)).toContain(`/van-ban/${id}/`);
  expect(page(`van-ban/${id}`)).toContain(`/thuc-tien/${report}/`);
});
