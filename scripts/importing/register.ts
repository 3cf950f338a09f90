import type { Content } from '../../src/entries/read-content.ts';
import type { NewEntry } from '../drafting/new-entry.ts';
import { type Column, columnsOf } from './register-columns.ts';
import { documentOf, modelOf } from './register-row.ts';

/** A row and a sentence about it: why it could not be used, or what it leaves open. */
export interface ToldRow {
  /** As a spreadsheet counts them, from 1. */
  row: number;
  why: string;
}

/** What a register gives. */
export interface RegisterDrafts {
  entries: (NewEntry & { row: number })[];
  bad: ToldRow[];
  /** What usable rows say and no list knows: left open. */
  open: ToldRow[];
  /** Rows whose entry the library holds already, each with its file. */
  held: { row: number; file: string }[];
  /** Headers that were understood, each with the field it fills; and those that were not. */
  columns: { header: string; field: Column | undefined }[];
}

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
    open: [],
    held: [],
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
    const { kind, id } = made;
    const before = ids.get(`${kind}/${id}`);
    if (before === 0) {
      const held = entries.find((one) => one.kind === kind && one.id === id);
      found.held.push({ row, file: held?.file ?? made.file });
    } else if (before !== undefined)
      found.bad.push({ row, why: `Trùng hàng ${before}: cùng tên tệp ${id}.` });
    else {
      ids.set(`${kind}/${id}`, row);
      found.entries.push({ ...made, row });
      found.open.push(...made.open.map((why) => ({ row, why })));
    }
  }
  return found;
}
