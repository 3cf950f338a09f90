/**
 * `npm run ledger`: gives every entry that has none its permanent number, changes no other, and
 * notes the day for the page of news.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extendLedger, ledgerFile, writeLedger } from '../src/entries/ledger.ts';
import { newsFile, withAdded } from '../src/entries/news.ts';
import { readContent } from '../src/entries/read-content.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';

const root = process.cwd();
const { entries, ledger, problems } = await readContent(root);
const broken = problems.filter(({ file }) => file === ledgerFile || file === newsFile);
if (broken.length > 0) {
  process.stderr.write(`${broken.map(({ message, hint }) => `${message} ${hint}`).join('\n')}\n`);
  process.exitCode = 1;
} else {
  const keys = entries
    .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))
    .map((entry) => `${entry.kind}/${entry.id}`);
  const next = extendLedger(ledger, keys);
  await writeFile(join(root, ledgerFile), writeLedger(next));
  const news = await readFile(join(root, newsFile), 'utf8').catch(() => undefined);
  const day = dayInVietnam(new Date());
  await writeFile(join(root, newsFile), withAdded(news, next, day));
  process.stdout.write(`${ledgerFile}: ${next.size} số, thêm ${next.size - ledger.size}.\n`);
}
