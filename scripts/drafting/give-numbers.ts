import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressBookFile } from '../../src/entries/address-book.ts';
import { extendLedger, type Ledger, ledgerFile, writeLedger } from '../../src/entries/ledger.ts';
import { newsFile, withAdded } from '../../src/entries/news.ts';
import type { Problem } from '../../src/schema/index.ts';

/** Books that commands write anew from what they read in them. */
const books: readonly string[] = [ledgerFile, newsFile, addressBookFile];

/** What keeps the books from being read, a sentence each: one that is read in part would be written back in part. */
export const bookFaults = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ file }) => books.includes(file))
    .map(({ message, hint }) => `${message} ${hint}`);

/**
 * Gives every key that has none its permanent number, and notes the day for the page of news; gives the ledger as it is then.
 *
 * @param keys `kind/id`, in the order in which they are numbered.
 */
export async function giveNumbers(
  root: string,
  ledger: Ledger,
  keys: readonly string[],
  day: string,
): Promise<Ledger> {
  const next = extendLedger(ledger, keys);
  await writeFile(path.join(root, ledgerFile), writeLedger(next));
  const news = await readFile(path.join(root, newsFile), 'utf8').catch(() => undefined);
  await writeFile(path.join(root, newsFile), withAdded(news, next, day));
  return next;
}
