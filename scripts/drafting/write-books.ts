import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePages } from '../../src/addresses/site-pages.ts';
import { addressBookFile, writeAddressBook } from '../../src/entries/address-book.ts';
import type { Content } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { giveNumbers } from './give-numbers.ts';

/** What was added to a book, and how much it holds now. */
export interface WrittenBooks {
  numbers: { all: number; added: number };
  addresses: { all: number; added: number };
}

/**
 * Gives every entry that has none its permanent number, notes the day for the page of news, and adds new addresses to the book of
 * those that must live.
 *
 * @param day today, ISO.
 */
export async function writeBooks(
  root: string,
  content: Content,
  day: string,
): Promise<WrittenBooks> {
  const { entries, ledger, book } = content;
  const keys = entries
    .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))
    .map((entry) => `${entry.kind}/${entry.id}`);
  const next = await giveNumbers(root, ledger, keys, day);
  const library = buildLibrary({ ...content, ledger: next, day });
  const addresses = new Set(book?.keys() ?? []);
  const before = addresses.size;
  for (const { address } of sitePages(library)) addresses.add(address);
  await writeFile(join(root, addressBookFile), writeAddressBook(addresses));
  return {
    numbers: { all: next.size, added: next.size - ledger.size },
    addresses: { all: addresses.size, added: addresses.size - before },
  };
}
