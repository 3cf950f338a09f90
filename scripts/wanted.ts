/** `npm run wanted`: documents that the library cites and does not hold, the most cited first. */

import { readContent } from '../src/entries/read-content.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { wantedDocuments } from '../src/library/wanted.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';

const content = await readContent(process.cwd());
const library = buildLibrary({ ...content, day: dayInVietnam(new Date()) });
const wanted = wantedDocuments(library.entries, library.mentions);
for (const { name, issuedOn, times, entries } of wanted) {
  const day = issuedOn ? ` (${issuedOn})` : '';
  process.stdout.write(`${String(times).padStart(3)}  ${name}${day}\n`);
  for (const entry of entries) process.stdout.write(`       ${entry.file}\n`);
}
process.stdout.write(`${wanted.length} văn bản được dẫn mà thư viện chưa có.\n`);
