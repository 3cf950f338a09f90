/**
 * `npm run import -- TỆP…`: Word files, PDF with text, HTML, plain text become drafts; registers (.xlsx, .csv, .json) become many.
 * `-` reads standard input. A register is only tried unless `--ghi` says to write.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kind } from '../src/entries/kinds.ts';
import { readContent } from '../src/entries/read-content.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { argumentsOr } from './command/read-arguments.ts';
import { bookFaults, giveNumbers } from './drafting/give-numbers.ts';
import type { NewEntry } from './drafting/new-entry.ts';
import { citedDrafts } from './importing/cited-drafts.ts';
import { draftOfText, type ReadDraft, readDraft } from './importing/draft-of-text.ts';
import { readBytes, readSource } from './importing/read-source.ts';
import { draftsOfRegister } from './importing/register.ts';
import { afterTrial, registerCount, registerLines } from './importing/register-report.ts';

const kinds: Readonly<Record<string, Kind>> = {
  'van-ban': 'document',
  'mo-hinh': 'model',
  'bai-thuc-tien': 'report',
};
const usage = `Cách dùng: npm run import -- TỆP… [--loai ${Object.keys(kinds).join('|')}] [--vien-dan] [--ghi cho bảng kê, --vien-dan]`;
const { values, positionals } = argumentsOr(usage, {
  allowPositionals: true,
  options: {
    ghi: { type: 'boolean', default: false },
    loai: { type: 'string' },
    'vien-dan': { type: 'boolean', default: false },
  },
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
  const source = file === '-' ? await readBytes(await standardInput(), '') : await readSource(file);
  if (typeof source === 'string') return stop(`${file}: ${source}`);
  if (source.kind === 'text') {
    const read = readDraft(source, kind, content.vocabulary);
    const made = draftOfText(read, content, library, today);
    return values['vien-dan'] ? takeWithCited(file, made, read) : takeText(file, made);
  }
  const drafts = draftsOfRegister(source.rows, content, today);
  if (typeof drafts === 'string') return stop(`${file}: ${drafts}`);
  for (const line of registerLines(drafts)) console.log(line);
  if (drafts.bad.length > 0) failed = true;
  const counted = registerCount(drafts);
  if (!values.ghi)
    return console.log(`Chạy thử ${file}: ${counted} ${afterTrial(drafts.entries.length)}`);
  const count = await save(drafts.entries);
  console.log(`${file}: ${counted} Đã tạo ${count} tệp.`);
}

async function takeText(file: string, made: NewEntry | string): Promise<void> {
  if (typeof made === 'string') return stop(`${file}: ${made}`);
  if ((await save([made])) === 0) {
    failed = true;
    return;
  }
  tell(file, made);
  console.log('Điền các trường còn trống, rồi chạy: npm run check');
}

/** The draft and one for each document that it cites and the library does not hold: tried first, as a register is. */
async function takeWithCited(
  file: string,
  made: NewEntry | string,
  read: ReadDraft,
): Promise<void> {
  const cited = citedDrafts(read, content, library, today);
  const drafts = [...(typeof made === 'string' ? [] : [made]), ...cited.entries];
  // What an earlier run has written is there already, and no fault.
  if (typeof made === 'string') console.log(`${file}: ${made}`);
  else tell(file, made);
  for (const draft of cited.entries) {
    console.log(`Viện dẫn chưa có trong thư viện → ${draft.file}`);
    for (const note of draft.notes) console.log(`    ${note}`);
  }
  for (const why of cited.short) console.log(`Không lập được bản nháp cho ${why}`);
  if (!values.ghi) return console.log(`Chạy thử ${file}. ${afterTrial(drafts.length)}`);
  const count = await save(drafts);
  console.log(`Đã tạo ${count} tệp. Điền các trường còn trống, rồi chạy: npm run check`);
}

function tell(file: string, made: NewEntry): void {
  console.log(`${file} → ${made.file}`);
  for (const note of made.notes) console.log(`    ${note}`);
}

/** Writes new files alone, and gives their count: what is there already, if only since the file before, is told and left alone. */
async function save(made: readonly NewEntry[]): Promise<number> {
  const fresh = made.filter(({ file }) => !existsSync(path.join(root, file)));
  for (const { file } of made.filter((one) => !fresh.includes(one)))
    console.log(`Đã có tệp ${file}. Không ghi đè.`);
  for (const { file, text } of fresh) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
  }
  const keys = fresh.map(({ kind: own, id }) => `${own}/${id}`);
  if (keys.length > 0) ledger = await giveNumbers(root, ledger, keys, today);
  return fresh.length;
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
