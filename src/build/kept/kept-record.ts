import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A page as it was made: where it lies, and what it was made from. */
export interface KeptPage {
  /** Path of its file in the site. */
  file: string;
  /** SHA-1 of its bytes. */
  hash: string;
  /** Print of what its route was given. */
  given: string;
  /** What it asked, by the places of the questions in the record. */
  asked: number[];
}

/** What is known of the pages of the last build. */
export interface KeptRecord {
  /** Fingerprint of all that pages are made from and do not ask for: the code, the vocabulary, the settings, the day. */
  inputs: string;
  /** Questions with the prints of their answers. */
  questions: [question: string, print: string][];
  /** By address from the site's root, without slashes at its ends. */
  pages: [address: string, page: KeptPage][];
}

/** The hash by which bytes are known again. */
export const hashOfBytes = (bytes: Uint8Array | string): string =>
  createHash('sha1').update(bytes).digest('base64');

const fileIn = (work: string) => path.join(work, 'trang-giu.json');

/** Reads the record of the last build; undefined where there is none for these inputs, or it is damaged. */
export async function readRecord(work: string, inputs: string): Promise<KeptRecord | undefined> {
  const text = await readFile(fileIn(work), 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== hashOfBytes(body)) return undefined;
  // Whole, and so just as it was written below.
  const record: KeptRecord = JSON.parse(body);
  return record.inputs === inputs ? record : undefined;
}

/** Writes the record in one step, its own hash before it. */
export async function writeRecord(work: string, record: KeptRecord): Promise<void> {
  const file = fileIn(work);
  const body = JSON.stringify(record);
  await mkdir(work, { recursive: true });
  await writeFile(`${file}.${process.pid}`, `${hashOfBytes(body)}\n${body}`);
  await rename(`${file}.${process.pid}`, file);
}
