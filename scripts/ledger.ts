/**
 * `npm run ledger`: gives every entry that has none its permanent number, changes no other, notes
 * the day for the page of news, and adds new addresses to the book of those that must live.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePages } from '../src/addresses/site-pages.ts';
import { addressBookFile, writeAddressBook } from '../src/entries/address-book.ts';
import { ledgerFile } from '../src/entries/ledger.ts';
import { readContent } from '../src/entries/read-content.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { bookFaults, giveNumbers } from './drafting/give-numbers.ts';

const root = process.cwd();
const content = await readContent(root);
const { entries, ledger, problems, book } = content;
const broken = bookFaults(problems);
if (broken.length > 0) {
  process.stderr.write(`${broken.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const keys = entries
    .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))
    .map((entry) => `${entry.kind}/${entry.id}`);
  const day = dayInVietnam(new Date());
  const next = await giveNumbers(root, ledger, keys, day);
  process.stdout.write(`${ledgerFile}: ${next.size} số, thêm ${next.size - ledger.size}.\n`);
  const library = buildLibrary({ ...content, ledger: next, day });
  const addresses = new Set(book?.keys() ?? []);
  const before = addresses.size;
  for (const { address } of sitePages(library)) addresses.add(address);
  await writeFile(join(root, addressBookFile), writeAddressBook(addresses));
  process.stdout.write(
    `${addressBookFile}: ${addresses.size} địa chỉ, thêm ${addresses.size - before}.\n`,
  );
}
