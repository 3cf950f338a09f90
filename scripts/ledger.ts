/**
 * `npm run ledger`: gives every entry that has none its permanent number, changes no other, notes
 * the day for the page of news, and adds new addresses to the book of those that must live.
 */
import { addressBookFile } from '../src/entries/address-book.ts';
import { ledgerFile } from '../src/entries/ledger.ts';
import { readContent } from '../src/entries/read-content.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { bookFaults } from './drafting/give-numbers.ts';
import { writeBooks } from './drafting/write-books.ts';

const root = process.cwd();
const content = await readContent(root);
const broken = bookFaults(content.problems);
if (broken.length > 0) {
  process.stderr.write(`${broken.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const { numbers, addresses } = await writeBooks(root, content, dayInVietnam(new Date()));
  process.stdout.write(`${ledgerFile}: ${numbers.all} số, thêm ${numbers.added}.\n`);
  process.stdout.write(`${addressBookFile}: ${addresses.all} địa chỉ, thêm ${addresses.added}.\n`);
}
