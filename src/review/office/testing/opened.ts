import type { DraftFile } from '../office-file.ts';
import { openOffice } from '../open-office.ts';

/** The file of the bytes; a test that opens what cannot be opened says so. */
export function opened(bytes: Uint8Array): DraftFile {
  const file = openOffice(bytes);
  if (file === undefined || typeof file === 'string') throw new Error(`not opened: ${file}`);
  return file;
}

/** An edit of the first place of some words. */
export function editOf({ text }: DraftFile, words: string, replacement: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, replacement };
}
