/**
 * `npm run import -- TỆP…`: Word files, PDF with text, HTML, plain text become drafts; registers (.xlsx, .csv, .json) become many.
 * `-` reads standard input. A register is only tried unless `--ghi` says to write.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kind } from '../src/entries/kinds.ts';
import { readContent } from '../src/entries/read-content.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { argumentsOr } from './command/read-arguments.ts';
import { bookFaults, giveNumbers } from './drafting/give-numbers.ts';
import type { NewEntry } from './drafting/new-entry.ts';
import { draftOfText } from './importing/draft-of-text.ts';
import { readBytes, readSource } from './importing/read-source.ts';
import { draftsOfRegister } from './importing/register.ts';

const kinds: Readonly<Record<string, Kind>> = {
  'van-ban': 'document',
  'mo-hinh': 'model',
  'bai-thuc-tien': 'report',
};
const usage = `Cách dùng: npm run import -- TỆP… [--loai ${Object.keys(kinds).join('|')}] [--ghi cho bảng kê]`;
const { values, positionals } = argumentsOr(usage, {
  allowPositionals: true,
  options: { ghi: { type: 'boolean', default: false }, loai: { type: 'string' } },
});
const root = process.cwd();
const today = dayInVietnam(new Date());
const kind = kinds[values.loai ?? ''];
const content = await readContent(root);
const library = buildLibrary({ ...content, day: today });
let failed = false;
let ledger = content.ledger;

const faults = bookFaults(content.problems);
if (faults.length > 0) stop(faults.join('\n'));
else if (positionals.length === 0 || (values.loai !== undefined && kind === undefined)) stop(usage);
else for (const file of positionals) await take(file);
process.exitCode = failed ? 1 : 0;

async function take(file: string): Promise<void> {
  const source =
    file === '-' ? await readBytes(await standardInput(), '.txt') : await readSource(file);
  if (typeof source === 'string') return stop(`${file}: ${source}`);
  if (source.kind === 'text') {
    const made = draftOfText(source, kind, content, library, today);
    if (typeof made === 'string') return stop(`${file}: ${made}`);
    await save([made]);
    console.log(`${file} → ${made.file}`);
    for (const note of made.notes) console.log(`    ${note}`);
    console.log('Điền các trường còn trống, rồi chạy: npm run check');
    return;
  }
  const drafts = draftsOfRegister(source.rows, content, today);
  if (typeof drafts === 'string') return stop(`${file}: ${drafts}`);
  for (const { header, field } of drafts.columns)
    if (field === undefined && header.trim() !== '') console.log(`Cột “${header}” không dùng tới.`);
  for (const { row, why } of drafts.bad) console.log(`Hàng ${row}: ${why}`);
  if (drafts.bad.length > 0) failed = true;
  const counted = `${drafts.entries.length} hàng dùng được, ${drafts.bad.length} hàng phải sửa, ${drafts.held} mục đã có.`;
  if (!values.ghi)
    return console.log(
      `Chạy thử ${file}: ${counted} Thêm --ghi để tạo ${drafts.entries.length} tệp.`,
    );
  await save(drafts.entries);
  console.log(`${file}: ${counted} Đã tạo ${drafts.entries.length} tệp.`);
}

/** Writes new files alone: one that is there already stops everything before the first is written. */
async function save(made: readonly NewEntry[]): Promise<void> {
  for (const { file, text } of made) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
  }
  const keys = made.map(({ kind: own, id }) => `${own}/${id}`);
  if (keys.length > 0) ledger = await giveNumbers(root, ledger, keys, today);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function stop(message: string): void {
  console.error(message);
  failed = true;
}
