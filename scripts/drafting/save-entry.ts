import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '../../src/entries/ledger.ts';
import { giveNumbers } from './give-numbers.ts';
import type { NewEntry } from './new-entry.ts';

/**
 * Writes a new entry and gives it its permanent number, noted for the page of news.
 *
 * @throws where a file of that name is there already; nothing is written then.
 */
export async function saveEntry(
  root: string,
  { kind, id, file, text }: NewEntry,
  ledger: Ledger,
  today: string,
): Promise<void> {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text, { flag: 'wx' });
  await giveNumbers(root, ledger, [`${kind}/${id}`], today);
}
