/** `npm run ledger`: gives every entry that has none its permanent number, and changes no other. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extendLedger, ledgerFile, readContent, writeLedger } from '../src/library/index.ts';

const root = process.cwd();
const { entries, ledger, problems } = await readContent(root);
const broken = problems.filter((problem) => problem.file === ledgerFile);
if (broken.length > 0) {
  process.stderr.write(`${broken.map(({ message, hint }) => `${message} ${hint}`).join('\n')}\n`);
  process.exitCode = 1;
} else {
  const keys = entries
    .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))
    .map((entry) => `${entry.kind}/${entry.id}`);
  const next = extendLedger(ledger, keys);
  await writeFile(join(root, ledgerFile), writeLedger(next));
  process.stdout.write(`${ledgerFile}: ${next.size} số, thêm ${next.size - ledger.size}.\n`);
}
