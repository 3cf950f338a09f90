import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { extendLedger, type Ledger, ledgerFile, writeLedger } from '../../src/entries/ledger.ts';
import { newsFile, withAdded } from '../../src/entries/news.ts';
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
  const next = extendLedger(ledger, [`${kind}/${id}`]);
  await writeFile(path.join(root, ledgerFile), writeLedger(next));
  const news = await readFile(path.join(root, newsFile), 'utf8').catch(() => undefined);
  await writeFile(path.join(root, newsFile), withAdded(news, next, today));
}
