/**
 * `npm run new -- van-ban 25-NQ/TW --ngay 2013-06-03`, `npm run new -- mo-hinh "Tên"`: begins an entry in the right folder,
 * with its permanent number. A document's head can be piped in; without words it asks.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Kind } from '../src/entries/kinds.ts';
import { readContent } from '../src/entries/read-content.ts';
import { dayInVietnam, isIsoDate, readDate } from '../src/vietnamese/index.ts';
import { type DocumentHead, fromNumber, readDocumentHead } from './drafting/document-head.ts';
import { newDocument, newPractice } from './drafting/new-entry.ts';
import { saveEntry } from './drafting/save-entry.ts';

const kinds: Readonly<Record<string, Kind>> = {
  'van-ban': 'document',
  'mo-hinh': 'model',
  'bai-thuc-tien': 'report',
  'chuyen-de': 'session',
};
const USAGE =
  'Cách dùng: npm run new -- van-ban SỐ --ngay NGÀY [--noi MÃ-TỈNH]; npm run new -- mo-hinh|bai-thuc-tien|chuyen-de "TÊN".';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ngay: { type: 'string' }, noi: { type: 'string' } },
});
const root = process.cwd();
const today = dayInVietnam(new Date());
const { entries, ledger, vocabulary } = await readContent(root);
const asked = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
const ask = async (question: string) =>
  (await asked?.question(`${question} `))?.trim() || undefined;

const word = positionals[0] ?? (await ask(`Thêm gì (${Object.keys(kinds).join(', ')})?`)) ?? '';
const kind = kinds[word];
if (kind === undefined) stop(USAGE);
else {
  const head = kind === 'document' ? await documentHead() : undefined;
  const made =
    typeof head === 'string'
      ? head
      : kind === 'document'
        ? newDocument(head ?? {}, entries, today)
        : newPractice(kind, positionals[1] ?? (await ask('Tên?')) ?? '', entries, today);
  if (typeof made === 'string') stop(made);
  else {
    await saveEntry(root, made, ledger, today);
    console.log(`Đã tạo ${made.file}, đã cấp số vĩnh viễn.`);
    for (const note of made.notes) console.log(note);
    console.log('Điền các trường còn trống, rồi chạy: npm run check:content');
  }
}
asked?.close();

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
