import { cleanText } from './clean-text.ts';
import { type DecodedText, decodeText } from './encodings/decode-text.ts';
import { fromLegacy, type Legacy } from './encodings/legacy.ts';
import {
  type Cell,
  type DraftFile,
  emptyReport,
  type FileProblem,
  openOffice,
  type ReadReport,
} from './office/index.ts';
import type { Wall } from './walls.ts';

/** A draft as it was read. */
export interface OpenedDraft {
  /** In NFC, without unseen signs: what offsets count in. */
  text: string;
  /** What no edit may cross. */
  walls: readonly Wall[];
  cells: readonly Cell[];
  report: ReadReport;
  /** How a text file was written; undefined for an office file and a pasted text. */
  encoding: DecodedText['encoding'] | undefined;
  /** The old font whose signs were turned into Unicode. */
  legacy: Legacy | undefined;
  /** Signs that could not be read. */
  broken: number;
  /** The way back; undefined where there is none, or where its text is in an old font. */
  file: DraftFile | undefined;
}

/** About eight hundred pages: more is not checked at once. */
export const MOST_LETTERS = 2_000_000;

/** Opens a draft from the bytes of a file; what cannot be read says why. */
export function openDraft(bytes: Uint8Array): OpenedDraft | FileProblem {
  const file = openOffice(bytes);
  if (typeof file === 'string') return file;
  if (file !== undefined) return ofFile(file);
  const decoded = decodeText(bytes);
  if (decoded === undefined) return 'unknown-encoding';
  const { encoding, broken, text } = decoded;
  const legacy = encoding === 'tcvn3' || encoding === 'vni' ? encoding : undefined;
  return limited({ ...ofText(text), encoding, legacy, broken });
}

/** A draft of a text that was pasted. */
export function pastedDraft(text: string): OpenedDraft | FileProblem {
  const old = fromLegacy(text);
  return limited({ ...ofText(old?.text ?? text), legacy: old?.legacy });
}

function ofFile(file: DraftFile): OpenedDraft | FileProblem {
  const { text, walls, cells, report } = file;
  const old = fromLegacy(text);
  const read = { walls, cells, report, encoding: undefined, broken: 0 };
  // An old font draws Unicode as something else: what is put there could not be read.
  if (old === undefined) return limited({ ...read, text, legacy: undefined, file });
  return limited({ ...ofText(old.text), report, legacy: old.legacy });
}

function ofText(given: string): OpenedDraft {
  const { text } = cleanText(given.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  const walls = [...text.matchAll(/[\n\t]/g)].map(
    ({ 0: sign, index }): Wall => ({
      start: index,
      end: index + 1,
      kind: sign === '\t' ? 'tab' : 'paragraph',
    }),
  );
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '').length;
  return {
    text,
    walls,
    cells: [],
    report: { ...emptyReport(), paragraphs },
    encoding: undefined,
    legacy: undefined,
    broken: text.split('\ufffd').length - 1,
    file: undefined,
  };
}

const limited = (draft: OpenedDraft): OpenedDraft | FileProblem =>
  draft.text.length > MOST_LETTERS ? 'too-long' : draft;
