import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** Signatures of a zip archive: the end of its table of contents, a record of that, a file's own header. */
export const END = 0x06054b50;
export const RECORD = 0x02014b50;
export const LOCAL = 0x04034b50;
export const END_LENGTH = 22;

/** A file in an archive, packed. */
export interface Packed {
  name: string;
  /** Where its own header begins in the archive. */
  offset: number;
  /** Where the next file or the table of contents begins: up to there all bytes are its own. */
  next: number;
  /** Its record in the table of contents. */
  record: Uint8Array;
}

const encoder = new TextEncoder();

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** An archive with files replaced or added; every other file keeps its bytes, packed as it was. */
export function repack(
  bytes: Uint8Array,
  entries: readonly Packed[],
  directory: number,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  const put = (part: Uint8Array) => {
    parts.push(part);
    at += part.length;
  };
  // What stands before the first file, if anything.
  put(bytes.subarray(0, entries[0]?.offset ?? directory));
  const left = new Map(files);
  for (const entry of entries) {
    const content = left.get(entry.name);
    left.delete(entry.name);
    if (content === undefined) {
      // Not `slice`: that of a Node buffer shares its bytes.
      const record = new Uint8Array(entry.record);
      viewOf(record).setUint32(42, at, true);
      records.push(record);
      put(bytes.subarray(entry.offset, entry.next));
    } else {
      const { local, record } = packed(entry.name, content, at, entry.record);
      records.push(record);
      put(local);
    }
  }
  for (const [name, content] of left) {
    const { local, record } = packed(name, content, at);
    records.push(record);
    put(local);
  }
  const start = at;
  for (const record of records) put(record);
  put(endRecord(records.length, start, at - start));
  const whole = new Uint8Array(at);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

/** 1 January 1980: a file that is written anew bears no hour, so the same edits give the same bytes. */
const NO_DATE = 0x0021_0000;
const UTF8_NAME = 0x0800;

function packed(
  name: string,
  content: Uint8Array,
  offset: number,
  old?: Uint8Array,
): { local: Uint8Array; record: Uint8Array } {
  const nameBytes = encoder.encode(name);
  const data = deflateSync(content);
  const common = new Uint8Array(26);
  const view = viewOf(common);
  view.setUint16(0, 20, true);
  view.setUint16(2, UTF8_NAME, true);
  view.setUint16(4, 8, true);
  view.setUint32(6, old ? viewOf(old).getUint32(12, true) : NO_DATE, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameBytes.length, true);
  const local = new Uint8Array(30 + nameBytes.length + data.length);
  viewOf(local).setUint32(0, LOCAL, true);
  local.set(common, 4);
  local.set(nameBytes, 30);
  local.set(data, 30 + nameBytes.length);
  const record = new Uint8Array(46 + nameBytes.length);
  viewOf(record).setUint32(0, RECORD, true);
  viewOf(record).setUint16(4, 20, true);
  record.set(common, 6);
  if (old) viewOf(record).setUint32(38, viewOf(old).getUint32(38, true), true);
  viewOf(record).setUint32(42, offset, true);
  record.set(nameBytes, 46);
  return { local, record };
}

function endRecord(count: number, start: number, length: number): Uint8Array {
  const end = new Uint8Array(END_LENGTH);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return end;
}
