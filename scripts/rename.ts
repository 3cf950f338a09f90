/**
 * `npm run rename -- OLD NEW`: gives an entry another id, in its file's name, in all that names it
 * and in the ledger, and leaves a redirect at its old address; or says where another address, such
 * as a topic's, has moved.
 */
import { addressProblems } from '../src/addresses/site-addresses.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/entries/read-content.ts';
import { redirectsFile } from '../src/entries/redirects.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { moveAddress, renameEntry } from './renaming/rename-entry.ts';
import { wantedRenaming } from './renaming/wanted-renaming.ts';

const root = process.cwd();
const day = dayInVietnam(new Date());
try {
  const { entries } = await readContent(root);
  const wanted = wantedRenaming(process.argv.slice(2), entries);
  if (wanted.what === 'entry') {
    const { file, changed } = await renameEntry(root, wanted, day);
    process.stdout.write(`${file}\nĐã sửa theo: ${changed.join(', ')}.\n`);
  } else {
    await moveAddress(root, wanted, day);
    process.stdout.write(`${redirectsFile}: ${wanted.from} → ${wanted.to}\n`);
  }
  process.stdout.write('Chạy npm run ledger để ghi địa chỉ mới vào sổ.\n\n');
  const { report } = await checkContent(root, day, addressProblems);
  process.stdout.write(`${report}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
