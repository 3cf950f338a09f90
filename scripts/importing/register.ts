import { formatNumber, parseNumber } from '../../src/citations/index.ts';
import { type DocumentHead, fromNumber } from '../../src/editing/document-head.ts';
import { isoOf } from '../../src/editing/index.ts';
import type { Content } from '../../src/entries/read-content.ts';
import { fold } from '../../src/vietnamese/index.ts';
import { type NewEntry, newDocument, newPractice } from '../drafting/new-entry.ts';

/** A row that could not be used, and why. */
export interface BadRow {
  /** As a spreadsheet counts them, from 1. */
  row: number;
  why: string;
}

/** What a register gives. */
export interface RegisterDrafts {
  entries: NewEntry[];
  bad: BadRow[];
  /** Rows whose entry the library holds already. */
  held: number;
  /** Headers that were understood, each with the field it fills; and those that were not. */
  columns: { header: string; field: Column | undefined }[];
}

/** Fields that a column may fill, by its header without accents. */
const headers = {
  number: /^(?:so(?: va| ,|,)? ky hieu|so hieu|so van ban|so kh|number)$/,
  issuedOn: /^(?:ngay(?: thang)?(?: nam)?(?: ban hanh| van ban| ky)?|issuedon)$/,
  title: /^(?:trich yeu(?: noi dung)?|ten van ban|noi dung|title)$/,
  type: /^(?:loai(?: van ban)?|the loai|hinh thuc|type)$/,
  issuer: /^(?:co quan(?: ban hanh)?|noi ban hanh|don vi ban hanh|issuer)$/,
  signer: /^(?:nguoi ky|signer)$/,
  place: /^(?:tinh(?:,? thanh pho)?|dia phuong|place)$/,
  url: /^(?:dia chi|lien ket|link|url|duong dan)$/,
  publisher: /^(?:nguon|noi cong bo|publisher)$/,
  name: /^(?:ten mo hinh|mo hinh|name)$/,
  unit: /^(?:don vi(?: thuc hien)?|unit)$/,
} as const;
export type Column = keyof typeof headers;

/** Rows above the header: the name of the register and of the office. */
const mostRowsAbove = 20;

/**
 * Reads a register: each row becomes an entry, columns find their fields by their headers. A row that is not whole is told with its
 * number and why, and gives nothing.
 */
export function draftsOfRegister(
  rows: readonly (readonly string[])[],
  { entries, unread, vocabulary }: Content,
  today: string,
): RegisterDrafts | string {
  const at = rows
    .slice(0, mostRowsAbove)
    .findIndex((row) => columnsOf(row).filter(Boolean).length >= 2);
  const fields = columnsOf(rows[at] ?? []);
  const isModels = fields.includes('name');
  if (at < 0 || !(isModels || (fields.includes('number') && fields.includes('issuedOn'))))
    return 'Không thấy hàng tên cột. Cần ít nhất hai cột: “Số ký hiệu” và “Ngày ban hành”, hoặc “Tên mô hình” và “Đơn vị”.';
  const found: RegisterDrafts = {
    entries: [],
    bad: [],
    held: 0,
    columns: (rows[at] ?? []).map((header, column) => ({ header, field: fields[column] })),
  };
  // Drafts that still have gaps cannot be read, and are there all the same.
  const there = [...entries.map(({ kind, id }) => `${kind}/${id}`), ...unread];
  const ids = new Map(there.map((key) => [key, 0]));
  for (const [index, cells] of rows.entries()) {
    if (index <= at || cells.every((cell) => cell.trim() === '')) continue;
    const row = index + 1;
    const cell = (field: Column) =>
      (cells[fields.indexOf(field)] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    const made = isModels ? modelOf(cell, today) : documentOf(cell, vocabulary, today);
    if (typeof made === 'string') {
      found.bad.push({ row, why: made });
      continue;
    }
    const before = ids.get(`${made.kind}/${made.id}`);
    if (before === 0) found.held += 1;
    else if (before !== undefined)
      found.bad.push({ row, why: `Trùng hàng ${before}: cùng tên tệp ${made.id}.` });
    else {
      ids.set(`${made.kind}/${made.id}`, row);
      found.entries.push(made);
    }
  }
  return found;
}

const columnsOf = (row: readonly string[]): (Column | undefined)[] =>
  row.map((header) => {
    const plain = fold(header)
      .replace(/[^a-z\d,]+/g, ' ')
      .trim();
    return (Object.keys(headers) as Column[]).find((field) => headers[field].test(plain));
  });

type Cell = (field: Column) => string;

function documentOf(
  cell: Cell,
  vocabulary: Content['vocabulary'],
  today: string,
): NewEntry | string {
  const written = cell('number').replace(/\s*([-/])\s*/g, '$1');
  if (written === '') return 'Thiếu số ký hiệu.';
  const parsed = parseNumber(written, vocabulary.citations);
  if (parsed === null) return `“${written}” không phải một số ký hiệu.`;
  const issuedOn = dayOf(cell('issuedOn'));
  if (cell('issuedOn') === '') return 'Thiếu ngày ban hành.';
  if (issuedOn === undefined) return `“${cell('issuedOn')}” không phải một ngày có thật.`;
  if (issuedOn > today) return `Ngày ${cell('issuedOn')} còn ở phía trước.`;
  if (cell('title') === '') return 'Thiếu trích yếu.';
  const head: DocumentHead = {
    ...fromNumber(formatNumber(parsed), vocabulary),
    issuedOn,
    title: cell('title'),
  };
  const issuer = idOf(cell('issuer'), vocabulary.issuers.values());
  const place = idOf(cell('place'), vocabulary.places.values());
  if (cell('place') !== '' && place === undefined)
    return `Danh mục không có tỉnh, thành phố “${cell('place')}”.`;
  const type = vocabulary.documentTypes.find(({ name }) => fold(name) === fold(cell('type')))?.name;
  if (cell('type') !== '' && type === undefined)
    return `Danh mục không có loại văn bản “${cell('type')}”.`;
  return newDocument(
    {
      ...head,
      ...(issuer ? { issuer } : {}),
      ...(place ? { place } : {}),
      ...(type ? { type } : {}),
    },
    [],
    today,
    {
      known: { signer: cell('signer') || undefined, verification: 'unverified' },
      sources: sourceOf(cell),
    },
  );
}

function modelOf(cell: Cell, today: string): NewEntry | string {
  if (cell('name') === '') return 'Thiếu tên mô hình.';
  if (cell('unit') === '') return 'Thiếu đơn vị thực hiện.';
  return newPractice('model', cell('name'), [], today, {
    known: { unit: cell('unit'), verification: 'unverified' },
    sources: sourceOf(cell),
  });
}

const sourceOf = (cell: Cell): string =>
  ['title', 'publisher', 'url']
    .map((key, at) => {
      const value = key === 'title' ? '' : cell(key as Column);
      return `${at === 0 ? '  - ' : '    '}${key}:${value === '' ? '' : ` ${JSON.stringify(value)}`}`;
    })
    .join('\n');

function idOf(name: string, items: Iterable<{ id: string; name: string }>): string | undefined {
  const wanted = fold(name);
  return wanted === ''
    ? undefined
    : [...items].find((one) => fold(one.name) === wanted || one.id === name)?.id;
}

/** Days from 30 December 1899, as spreadsheets store them. */
const firstSerial = Date.UTC(1899, 11, 30);

function dayOf(text: string): string | undefined {
  if (/^[2-6]\d{4}(?:\.0+)?$/.test(text))
    return new Date(firstSerial + Number(text) * 86_400_000).toISOString().slice(0, 10);
  return isoOf(text);
}
