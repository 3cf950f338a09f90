import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import type { AnyEntry } from '../entries/entry.ts';
import { type Kind, kindPlaces, kinds } from '../entries/kinds.ts';
import { ledgerFile, readLedger } from '../entries/ledger.ts';
import { newsFile, readNews } from '../entries/news.ts';
import { readVocabularyFiles } from '../entries/read-content.ts';
import { splitFrontmatter } from '../schema/index.ts';
import { createSite, type Site } from '../views/site.ts';
import { buildDay } from './build-day.ts';

let building: Promise<Site> | undefined;

/** The site's library, built once per build; in development afresh for each page. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  building ??= readSite();
  return building;
}

async function readSite(): Promise<Site> {
  const vocabulary = await readVocabularyFiles(process.cwd());
  const { ledger } = readLedger(await readFile(ledgerFile, 'utf8').catch(() => ''));
  const entries = (await Promise.all(kinds.map(entriesOf))).flat();
  const news = readNews(await readFile(newsFile, 'utf8').catch(() => undefined));
  const content = { entries, vocabulary, ledger, news };
  return createSite({ content, day: buildDay(), base: import.meta.env.BASE_URL });
}

async function entriesOf(kind: Kind): Promise<AnyEntry[]> {
  const stored = await getCollection(kindPlaces[kind].folder as 'documents');
  return Promise.all(
    stored.map(async ({ id, data, filePath }) => {
      const file = filePath ?? '';
      const parts = splitFrontmatter(await readFile(file, 'utf8'));
      const start = { line: 1, column: 1 };
      return {
        kind,
        id,
        data,
        body: parts?.body ?? '',
        bodyLine: parts?.bodyLine ?? 1,
        file,
        locate: () => start,
      } as unknown as AnyEntry;
    }),
  );
}
