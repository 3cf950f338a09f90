import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sitePages } from '../../src/addresses/site-pages.ts';
import { addressBookFile, writeAddressBook } from '../../src/entries/address-book.ts';
import { readIfThere } from '../../src/entries/content-files.ts';
import { extendLedger, ledgerFile, readLedger, writeLedger } from '../../src/entries/ledger.ts';
import { newsFile, withAdded } from '../../src/entries/news.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { GeneratedEntry } from './write-entry.ts';

/**
 * Adds generated entries to the content of a copy of the project, with their permanent numbers, the day in the news and all
 * addresses, as `npm run ledger` does for entries of editors.
 *
 * @param root of the copy.
 */
export async function writeLibrary(
  root: string,
  entries: readonly GeneratedEntry[],
  today: string,
): Promise<void> {
  for (const { file, source } of entries) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), source);
  }
  const { ledger } = readLedger(await readIfThere(root, ledgerFile));
  const numbered = extendLedger(
    ledger,
    entries.map(({ kind, id }) => `${kind}/${id}`),
  );
  await writeFile(path.join(root, ledgerFile), writeLedger(numbered));
  const news = path.join(root, newsFile);
  await writeFile(news, withAdded(await readFile(news, 'utf8'), numbered, today));
  const content = await readContent(root);
  const library = buildLibrary({ ...content, day: today });
  const addresses = sitePages(library).map(({ address }) => address);
  // Those published so far stay: some have no page of their own in a larger library, and lead to another.
  const all = new Set([...(content.book?.keys() ?? []), ...addresses]);
  await writeFile(path.join(root, addressBookFile), writeAddressBook([...all]));
}
