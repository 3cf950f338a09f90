import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { END, END_LENGTH, LOCAL, type Packed, RECORD, repack, viewOf } from './zip-write.ts';

/** One file of an archive, as its table of contents tells it. */
interface Entry extends Packed {
  method: number;
  crc: number;
  packed: number;
  size: number;
  isEncrypted: boolean;
}

/** Why an archive or a file in it cannot be read. */
export type ZipProblem = 'damaged' | 'too-large' | 'password';

/** An archive of which only what is asked for is unpacked. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a file; undefined where there is none of that name. @throws ZipError */
  read(name: string, most: number): Uint8Array | undefined;
  /** The archive with files replaced or added; every other file keeps its bytes, packed as it was. */
  withFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer>;
}

/** What is wrong with an archive. */
export class ZipError extends Error {
  readonly problem: ZipProblem;
  constructor(problem: ZipProblem) {
    super(problem);
    this.problem = problem;
  }
}

const MOST_COMMENT = 0xffff;
const MOST_FILES = 10_000;
const decoder = new TextDecoder();

/**
 * Opens a zip archive by its table of contents. @throws ZipError where the table does not fit the
 * bytes: cut short, overlapping files, more than one part.
 */
export function openZip(bytes: Uint8Array): Archive {
  const { entries, directory } = entriesOf(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    read(name, most) {
      const entry = byName.get(name);
      return entry && unpack(bytes, entry, most);
    },
    withFiles: (files) => repack(bytes, entries, directory, files),
  };
}

function entriesOf(bytes: Uint8Array): { entries: Entry[]; directory: number } {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count > MOST_FILES) throw new ZipError('too-large');
  const entries: Entry[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== RECORD) throw new ZipError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      next: directory,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      record: bytes.subarray(at, at + length),
    });
    at += length;
  }
  const inPlace = entries.toSorted((a, b) => a.offset - b.offset);
  for (const [index, entry] of inPlace.entries()) {
    entry.next = inPlace[index + 1]?.offset ?? directory;
    // Files that share their bytes are how a small archive becomes an endless one.
    if (entry.offset + 30 + entry.packed > entry.next) throw new ZipError('damaged');
    if (view.getUint32(entry.offset, true) !== LOCAL) throw new ZipError('damaged');
  }
  return { entries: inPlace, directory };
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipError('damaged');
}

function unpack(bytes: Uint8Array, entry: Entry, most: number): Uint8Array {
  if (entry.isEncrypted) throw new ZipError('password');
  if (entry.size > most) throw new ZipError('too-large');
  const view = viewOf(bytes);
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry, most);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
    throw new ZipError('damaged');
  }
  return unpacked;
}

/** Unpacks piece by piece and stops where there is more than was said: the table may lie. */
function inflate(packed: Uint8Array, { method, size }: Entry, most: number): Uint8Array {
  if (method !== 8) throw new ZipError('damaged');
  const whole = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > Math.min(size, most)) throw new ZipError('too-large');
    whole.set(chunk, length);
    length += chunk.length;
  });
  const step = 1 << 16;
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged');
  }
  return whole.subarray(0, length);
}
