/**
 * `npm run new -- van-ban 25-NQ/TW --ngay 2013-06-03`, `npm run new -- mo-hinh "Tên"`: begins an entry in the right folder,
 * with its permanent number. A document's head can be piped in; without words it asks.
 */
import { createInterface } from 'node:readline/promises';
import { type DocumentHead, fromNumber, readDocumentHead } from '../src/editing/document-head.ts';
import type { Kind } from '../src/entries/kinds.ts';
import { readContent } from '../src/entries/read-content.ts';
import { dayInVietnam, isIsoDate, readDate } from '../src/vietnamese/index.ts';
import { argumentsOr } from './command/read-arguments.ts';
import { bookFaults } from './drafting/give-numbers.ts';
import { type NewEntry, newDocument, newPractice } from './drafting/new-entry.ts';
import { saveEntry } from './drafting/save-entry.ts';

const kinds: Readonly<Record<string, Kind>> = {
  'van-ban': 'document',
  'mo-hinh': 'model',
  'bai-thuc-tien': 'report',
  'chuyen-de': 'session',
};
const USAGE =
  'Cách dùng: npm run new -- van-ban SỐ --ngay NGÀY [--noi MÃ-TỈNH]; npm run new -- mo-hinh|bai-thuc-tien|chuyen-de "TÊN".';

const { values, positionals } = argumentsOr(USAGE, {
  allowPositionals: true,
  options: { ngay: { type: 'string' }, noi: { type: 'string' } },
});
const root = process.cwd();
const today = dayInVietnam(new Date());
const { entries, ledger, vocabulary, problems } = await readContent(root);
const broken = bookFaults(problems);
const asked = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
const ask = async (question: string) =>
  (await asked?.question(`${question} `))?.trim() || undefined;

const made = broken.length > 0 ? broken.join('\n') : await begin();
if (typeof made === 'string') stop(made);
else {
  try {
    await saveEntry(root, made, ledger, today);
    console.log(`Đã tạo ${made.file}, đã cấp số vĩnh viễn.`);
    for (const note of made.notes) console.log(note);
    console.log('Điền các trường còn trống, rồi chạy: npm run check');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Files that cannot be read yet are not among the entries.
    stop(`Đã có tệp ${made.file}, còn lỗi nên chưa đọc được. Sửa tệp ấy: npm run check`);
  }
}
asked?.close();

/** The entry that is asked for, or why there is none. */
async function begin(): Promise<NewEntry | string> {
  const word = positionals[0] ?? (await ask(`Thêm gì (${Object.keys(kinds).join(', ')})?`)) ?? '';
  const kind = kinds[word];
  if (kind === undefined) return USAGE;
  if (kind !== 'document') {
    return newPractice(kind, positionals[1] ?? (await ask('Tên?')) ?? '', entries, today);
  }
  const head = await documentHead();
  return typeof head === 'string' ? head : newDocument(head, entries, today);
}

/** What is said of the document, typed or pasted; a sentence where the day is none. */
async function documentHead(): Promise<DocumentHead | string> {
  const pasted = process.stdin.isTTY ? '' : await textOf(process.stdin);
  const number = positionals[1] ?? (pasted.trim() === '' ? await ask('Số ký hiệu?') : undefined);
  const head = {
    ...readDocumentHead(pasted.normalize('NFC'), vocabulary),
    ...(number === undefined ? {} : fromNumber(number, vocabulary)),
  };
  const day =
    values.ngay ?? (head.issuedOn === undefined ? await ask('Ngày ban hành?') : undefined);
  const issuedOn = day === undefined || isIsoDate(day) ? day : readDate(day);
  if (issuedOn === null) return `“${day}” không phải một ngày. Viết 03/6/2013 hoặc 2013-06-03.`;
  return {
    ...head,
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(values.noi === undefined ? {} : { place: values.noi }),
  };
}

async function textOf(stream: NodeJS.ReadStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
