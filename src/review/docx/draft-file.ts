import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TextEdit } from '../edits.ts';
import { editPart, type PartText, readPart } from './document-xml.ts';

/** A .docx file as a draft: its text, and the way back. */
export interface DraftFile {
  /** Text of the body, then of foot- and endnotes, in NFC. */
  text: string;
  /** The file with stretches of the text replaced; fonts, tables and all else stay as they are. */
  withEdits(edits: readonly TextEdit[]): Uint8Array<ArrayBuffer>;
}

/** Why a file cannot be read. */
export type DraftFileProblem = 'not-docx' | 'old-doc' | 'too-large';

/** Parts of a .docx that hold what a reader reads. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
/** A file that unpacks to more is no draft of a few dozen pages. */
const MOST_BYTES = 60 * 1024 * 1024;
const OLD_DOC = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a .docx file; a file that is none gives the reason. Pictures are carried over unread. */
export function openDraftFile(bytes: Uint8Array): DraftFile | DraftFileProblem {
  if (OLD_DOC.every((byte, index) => bytes[index] === byte)) return 'old-doc';
  let files: Record<string, Uint8Array>;
  let tooLarge = false;
  try {
    let total = 0;
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        tooLarge ||= total > MOST_BYTES;
        return !tooLarge;
      },
    });
  } catch {
    return 'not-docx';
  }
  if (tooLarge) return 'too-large';
  const parts = PARTS.flatMap((name) => {
    const file = files[name];
    if (file === undefined) return [];
    const xml = strFromU8(file);
    return [{ name, xml, part: readPart(xml) }];
  });
  if (parts[0]?.name !== PARTS[0]) return 'not-docx';
  return draftFile(files, parts);
}

function draftFile(
  files: Record<string, Uint8Array>,
  parts: readonly { name: string; xml: string; part: PartText }[],
): DraftFile {
  let length = 0;
  const placed = parts.map((item) => {
    const from = length;
    length += item.part.text.length;
    return { ...item, from };
  });
  return {
    text: parts.map(({ part }) => part.text).join(''),
    withEdits(edits) {
      const changed = { ...files };
      for (const { name, xml, part, from } of placed) {
        const own = edits
          .filter(({ start, end }) => start < from + part.text.length && end > from)
          .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
        if (own.length > 0) changed[name] = strToU8(editPart(xml, part, own));
      }
      return zipSync(changed);
    },
  };
}
