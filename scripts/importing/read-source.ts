import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { draftText } from '../../src/editing/draft-text.ts';
import { decodeText } from '../../src/review/encodings/decode-text.ts';
import { openDraft } from '../../src/review/index.ts';
import { identify } from '../../src/review/office/identify.ts';
import { readWords } from '../../src/words/review-read.ts';
import { type HtmlText, htmlText } from './html-text.ts';
import { reflow } from './reflow.ts';
import { workbookRows } from './workbook.ts';
import { wrongEnding } from './wrong-ending.ts';

/** What a file holds: a text with what is known of where it comes from, or the rows of a register. */
export type Source =
  | ({ kind: 'text'; notes?: readonly string[] } & HtmlText)
  | { kind: 'rows'; rows: string[][] };

/** Files larger than this are refused before they are read. */
const mostBytes = 60_000_000;

/** Reads a file by what it holds, not by its name alone; a sentence says why it cannot be read. */
export async function readSource(file: string): Promise<Source | string> {
  const facts = await lstat(file).catch(() => undefined);
  if (facts === undefined) return 'Không có tệp này.';
  if (!facts.isFile()) return 'Đây không phải một tệp thường.';
  if (facts.size > mostBytes)
    return 'Tệp quá lớn (tối đa 60 MB). Xóa bớt ảnh hoặc tách thành nhiều tệp.';
  return readBytes(await readFile(file), path.extname(file).toLowerCase());
}

/** Reads the bytes of a file whose name ends so; an empty ending says nothing. */
export async function readBytes(bytes: Uint8Array, ending: string): Promise<Source | string> {
  const kind = identify(bytes);
  const wrong = wrongEnding(bytes, kind, ending);
  if (wrong) return wrong;
  if (kind === 'pdf') return readPdf(bytes);
  if (kind === 'zip')
    return ending === '.xlsx' || ending === '.xlsm' ? ofRows(workbookRows(bytes)) : ofDraft(bytes);
  if (kind !== 'text') return ofDraft(bytes);
  const decoded = decodeText(bytes);
  if (decoded === undefined) return readWords.problems['unknown-encoding'];
  if (decoded.broken > 0)
    return `Tệp có ${decoded.broken} ký tự hỏng: lấy lại từ nơi gửi, hoặc gõ lại các chữ ấy.`;
  const text = decoded.text.normalize('NFC').replace(/^\uFEFF/, '');
  if (text.trim() === '') return 'Tệp trống.';
  if (/^---\r?\n/.test(text))
    return 'Tệp này đã là một bài của thư viện: đặt thẳng vào content/ rồi chạy npm run check.';
  if (ending === '.html' || ending === '.htm') return { kind: 'text', ...htmlText(text) };
  if (ending === '.csv') return ofRows(readCsv(text));
  if (ending === '.json') return readJson(text);
  return ofDraft(bytes);
}

const ofRows = (rows: string[][] | string): Source | string =>
  typeof rows === 'string' ? rows : { kind: 'rows', rows };

/** Word files and plain texts, by the reader of the draft checker: encodings, limits, hostile files. */
function ofDraft(bytes: Uint8Array): Source | string {
  const draft = openDraft(bytes);
  if (draft === 'workbook') return 'Đây là bảng tính: đổi đuôi thành .xlsx rồi nhập lại.';
  if (typeof draft === 'string') return readWords.problems[draft];
  const { text, notes } = draftText(draft);
  return { kind: 'text', lines: text.split('\n'), notes };
}

async function readPdf(bytes: Uint8Array): Promise<Source | string> {
  try {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: false,
    });
    const lines = text.flatMap((page) => page.split('\n')).map((line) => line.normalize('NFC'));
    if (lines.join('').trim().length < 40)
      return 'PDF này chỉ có ảnh, không có chữ. Cần bản Word, hoặc bản PDF đã nhận dạng chữ.';
    return { kind: 'text', lines: reflow(lines) };
  } catch {
    return 'Không đọc được tệp PDF này: hỏng, có mật khẩu hoặc tải về chưa trọn.';
  }
}

function readCsv(text: string): string[][] | string {
  const [first = ''] = text.split('\n', 1);
  const delimiter =
    [';', '\t', ','].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false, bom: true });
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return `Không đọc được bảng CSV${line ? `, dòng ${line}` : ''}: kiểm tra dấu ngoặc kép.`;
  }
}

function readJson(text: string): Source | string {
  try {
    const data: unknown = JSON.parse(text);
    const items = (Array.isArray(data) ? data : [data]).filter(
      (item): item is Record<string, unknown> => typeof item === 'object' && item !== null,
    );
    const keys = [...new Set(items.flatMap((item) => Object.keys(item)))];
    const cell = (value: unknown) => (value === undefined || value === null ? '' : String(value));
    return {
      kind: 'rows',
      rows: [keys, ...items.map((item) => keys.map((key) => cell(item[key])))],
    };
  } catch {
    return 'Không đọc được tệp JSON.';
  }
}
