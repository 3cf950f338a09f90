import { identify } from './identify.ts';
import type { DraftFile } from './office-file.ts';
import { openOdt } from './open-odt.ts';
import { openWord } from './open-word.ts';
import { XmlError } from './xml.ts';
import { openZip, ZipError } from './zip.ts';

/** Why a file is not read; each is told in words, with what to do. */
export type FileProblem =
  | 'old-word'
  | 'old-office'
  | 'password'
  | 'pdf'
  | 'rtf'
  | 'picture'
  | 'workbook'
  | 'slides'
  | 'other-archive'
  | 'damaged'
  | 'deep'
  | 'entities'
  | 'too-large'
  | 'too-long'
  | 'unknown-encoding';

/** Larger files are refused before a byte of them is read. */
const MOST_FILE_BYTES = 80 * 1024 * 1024;

/** Opens an office file; undefined where the bytes are of no office file but may be text. */
export function openOffice(bytes: Uint8Array): DraftFile | FileProblem | undefined {
  if (bytes.length > MOST_FILE_BYTES) return 'too-large';
  const kind = identify(bytes);
  if (kind === 'text') return undefined;
  if (kind !== 'zip') return kind;
  try {
    return openPacked(bytes);
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return error.problem;
    throw error;
  }
}

function openPacked(bytes: Uint8Array): DraftFile | FileProblem {
  const archive = openZip(bytes);
  const type = archive.read('mimetype', 256);
  const mime = type ? new TextDecoder().decode(type) : '';
  if (/opendocument\.text(?:-template)?$/.test(mime.trim())) return openOdt(archive);
  if (/opendocument\.spreadsheet/.test(mime)) return 'workbook';
  if (/opendocument\.presentation/.test(mime)) return 'slides';
  const opened = openWord(archive);
  return opened === 'unknown' ? 'other-archive' : opened;
}
