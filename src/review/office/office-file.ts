import { cleanText } from '../clean-text.ts';
import type { TextEdit } from '../edits.ts';
import { refineEdit } from '../refine-edit.ts';
import type { Wall } from '../walls.ts';
import { append, type Cell, type RawText } from './raw-text.ts';
import type { ReadReport } from './read-report.ts';
import type { Author } from './word-changes.ts';

/** A note for whoever decides, at a stretch of the text. */
export interface Comment {
  start: number;
  end: number;
  /** Paragraphs of the note. */
  lines: readonly string[];
}

/** A .docx or .odt file as a draft: its text, and the way back. */
export interface DraftFile {
  kind: 'docx' | 'odt';
  /** Text of the body, then of notes, heads and feet, in NFC and without unseen signs. */
  text: string;
  /** Where the running text ends, and notes, heads and feet begin. */
  mainEnd: number;
  walls: readonly Wall[];
  cells: readonly Cell[];
  report: ReadReport;
  /** Whether whoever wrote it had changes recorded, so that edits have to be recorded too. */
  recordsChanges: boolean;
  /**
   * The file with stretches of the text replaced; everything else keeps its bytes. With an author the
   * edits are changes that can be refused.
   */
  withEdits(edits: readonly TextEdit[], author?: Author): Uint8Array<ArrayBuffer>;
  /** The file with notes in its margin; undefined for a format in which they are not written. */
  withComments?(comments: readonly Comment[], author: Author): Uint8Array<ArrayBuffer>;
}

/** A part of a file that holds text. */
export interface TextPart {
  name: string;
  xml: string;
  text: RawText;
}

/** What distinguishes one format from the other. */
export interface Format {
  kind: DraftFile['kind'];
  recordsChanges: boolean;
  /** The part with edits in its own offsets. */
  write(part: TextPart, edits: readonly TextEdit[], author: Author | undefined): string;
  /** The whole file with parts written anew. */
  pack(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer>;
}

/** The text of all parts as one, with the way from its offsets to those of a part. */
export interface JoinedParts {
  text: string;
  mainEnd: number;
  walls: Wall[];
  cells: Cell[];
  /** Edits of the text by the part they belong to, in its own offsets. */
  byPart(edits: readonly TextEdit[]): { part: TextPart; edits: TextEdit[] }[];
}

/** A file of the parts that were read. */
export function officeFile(
  parts: readonly TextPart[],
  format: Format,
  report: ReadReport,
): DraftFile & { joined: JoinedParts } {
  const joined = joinParts(parts);
  const { text, mainEnd, walls, cells } = joined;
  const { kind, recordsChanges } = format;
  return {
    kind,
    text,
    mainEnd,
    walls,
    cells,
    report,
    recordsChanges,
    joined,
    withEdits(edits, author) {
      const small = edits.flatMap((edit) => refineEdit(text, edit));
      return format.pack(
        new Map(
          joined
            .byPart(small)
            .map(({ part, edits: own }) => [part.name, format.write(part, own, author)]),
        ),
      );
    },
  };
}

function joinParts(parts: readonly TextPart[]): JoinedParts {
  const whole: RawText = { text: '', pieces: [], walls: [], cells: [] };
  const placed = parts.map((part) => {
    const from = whole.text.length;
    append(whole, part.text);
    return { part, from, to: whole.text.length };
  });
  const clean = cleanText(whole.text);
  const moved = <Item extends { start: number; end: number }>(item: Item): Item => ({
    ...item,
    start: clean.fromRaw(item.start),
    end: clean.fromRaw(item.end),
  });
  return {
    text: clean.text,
    mainEnd: clean.fromRaw(placed[0]?.to ?? 0),
    walls: whole.walls.map(moved).toSorted((a, b) => a.start - b.start || a.end - b.end),
    cells: whole.cells.map(moved),
    byPart(edits) {
      const raw = edits.map((edit) => ({ ...edit, ...clean.toRaw(edit.start, edit.end) }));
      return placed.flatMap(({ part, from, to }) => {
        const own = raw
          .filter(({ start, end }) => isWithin(start, end, from, to))
          .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
        return own.length === 0 ? [] : [{ part, edits: own }];
      });
    },
  };
}

/** Whether an edit is of a part; what is put between two is of the first. */
const isWithin = (start: number, end: number, from: number, to: number): boolean =>
  end <= to && (start === end ? start > from || from === 0 : start >= from);
