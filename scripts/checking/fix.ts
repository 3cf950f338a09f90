import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressBookFile } from '../../src/entries/address-book.ts';
import { ledgerFile } from '../../src/entries/ledger.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { labellable } from '../citing/labels/labelled.ts';
import { contentLabelsFile } from '../citing/labels/labels.ts';
import { updateLabels } from '../citing/labels/update.ts';
import { bookFaults } from '../drafting/give-numbers.ts';
import { writeBooks } from '../drafting/write-books.ts';
import { formatContent } from '../format/format-content.ts';

/**
 * Does what cannot change the meaning of a text: the one style of Markdown, permanent numbers, addresses, empty labels.
 *
 * @param day today, ISO.
 * @returns what was done, a sentence each.
 */
export async function fixContent(root: string, day: string): Promise<string[]> {
  const { changed } = await formatContent(root, false);
  const done = changed.map((file) => `Đã sửa quy cách: ${file}`);
  const content = await readContent(root);
  if (bookFaults(content.problems).length === 0) {
    const { numbers, addresses } = await writeBooks(root, content, day);
    if (numbers.added > 0) done.push(`${ledgerFile}: đã cấp ${numbers.added} số vĩnh viễn.`);
    if (addresses.added > 0) done.push(`${addressBookFile}: đã ghi ${addresses.added} địa chỉ.`);
  }
  // A file that cannot be read has no citations, and would lose its labels.
  if (content.problems.length === 0) done.push(...(await writeLabels(root, content, day)));
  return done;
}

async function writeLabels(
  root: string,
  content: Awaited<ReturnType<typeof readContent>>,
  day: string,
): Promise<string[]> {
  const file = join(root, contentLabelsFile);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === undefined) return [];
  const { mentions } = buildLibrary({ ...content, day });
  const { source, added, dropped } = updateLabels(before, labellable(mentions));
  if (added + dropped === 0) return [];
  await writeFile(file, source);
  return [`${contentLabelsFile}: thêm ${added}, bỏ ${dropped} dòng nhãn.`];
}
