import type { OpenedDraft } from '../review/index.ts';
import { fold } from '../vietnamese/index.ts';
import { noteSign } from './note-signs.ts';

/** A draft as lines: rows of tables with their cells parted by tabs, marks of notes by their signs. */
export interface DraftText {
  text: string;
  /** Texts of the foot- and endnotes, in the order of their marks. */
  notes: string[];
}

interface Cut {
  start: number;
  end: number;
  put: string;
}

/** Tables by which offices lay out the head of a letter and the place of a signature: their cells are lines. */
const LAYOUT =
  /cong hoa xa hoi chu nghia|dang cong san viet nam|doc lap - tu do|noi nhan|^\s*so\s*:?\s*\d*\s*[-/]/m;
/** Whether cells lay out a letter, rather than state facts. */
export const isLayout = (text: string): boolean => LAYOUT.test(fold(text));
/** What stands in a cell that holds nothing, as on the pages. */
const emptyCell = '—';

/** The running text of a draft without heads and feet of pages; tables as rows, notes by their marks. */
export function draftText({ text, walls, cells, file }: OpenedDraft): DraftText {
  const end = file?.mainEnd ?? text.length;
  const texts = new Map<string, { start: number; end: number }>();
  for (const { start, note } of walls) {
    if (note?.is === 'text') texts.set(note.id, { start, end: start });
    const known = note?.is === 'end' ? texts.get(note.id) : undefined;
    if (known) known.end = start;
  }
  const notes: string[] = [];
  const cuts: Cut[] = [];
  for (const { start, note } of walls) {
    const span = note?.is === 'mark' ? texts.get(note.id) : undefined;
    const said = span && oneLine(text.slice(span.start, span.end));
    if (said && start <= end) cuts.push({ start, end: start, put: noteSign(notes.push(said)) });
  }
  // OpenDocument has the text of a note within that of its paragraph.
  for (const span of texts.values()) if (span.end <= end) cuts.push({ ...span, put: '' });
  const rows = rowCuts(text, cells, cuts).filter((row) => row.end <= end);
  const others = cuts.filter((cut) => !rows.some((row) => isWithin(cut, row)));
  return { text: withCuts(text, 0, end, [...others, ...rows]), notes };
}

const isWithin = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Each row of a table of facts as one line; a table of one row or one column, or of layout, stays as it is. */
function rowCuts(text: string, cells: OpenedDraft['cells'], cuts: readonly Cut[]): Cut[] {
  const tables = [...Map.groupBy(cells, ({ table }) => table).values()].map((own) => ({
    own,
    start: Math.min(...own.map(({ start }) => start)),
    end: Math.max(...own.map(({ end }) => end)),
  }));
  return tables.flatMap(({ own, ...span }) => {
    const isInner = tables.some((other) => other.start < span.start && span.end <= other.end);
    const width = Math.max(...own.map(({ column }) => column));
    const rows = [...Map.groupBy(own, ({ row }) => row).values()];
    if (isInner || width < 2 || rows.length < 2) return [];
    if (isLayout(text.slice(span.start, span.end))) return [];
    return rows.map((row): Cut => {
      const written = row.map(({ start, end }) => oneLine(withCuts(text, start, end, cuts)));
      const whole = Array.from({ length: width }, (_, at) => written[at] || emptyCell);
      const [first, last] = [row[0], row.at(-1)];
      return { start: first?.start ?? 0, end: last?.end ?? 0, put: `${whole.join('\t')}\n` };
    });
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A stretch of a text with what is put or cut in it. */
function withCuts(text: string, from: number, to: number, cuts: readonly Cut[]): string {
  let written = '';
  let at = from;
  for (const { start, end, put } of cuts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end > to) continue;
    written += text.slice(at, start) + put;
    at = end;
  }
  return written + text.slice(at, to);
}
