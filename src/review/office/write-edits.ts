import type { TextEdit } from '../edits.ts';
import type { Piece, RawText } from './raw-text.ts';

/** A stretch of XML and what stands in its place. */
export interface Splice {
  start: number;
  end: number;
  xml: string;
}

/** What is to become of one piece: stretches of its units that go, and what is put at one. */
export interface PieceEdit {
  /** Offsets within the piece. */
  start: number;
  end: number;
  put: string;
}

/** The pieces that edits touch, each with what becomes of it, in the order of the text. */
export function editedPieces(
  raw: RawText,
  edits: readonly TextEdit[],
): { piece: Piece; edits: PieceEdit[] }[] {
  const { pieces } = raw;
  const byPiece = new Map<Piece, PieceEdit[]>();
  const add = (piece: Piece, edit: PieceEdit) => {
    byPiece.set(piece, [...(byPiece.get(piece) ?? []), edit]);
  };
  for (const { start, end, replacement } of edits) {
    const touched = pieces.filter((piece) => start < piece.end && end > piece.start);
    const first = touched.find(({ kind }) => kind === 'text');
    for (const piece of touched) {
      add(piece, {
        start: Math.max(0, start - piece.start),
        end: Math.min(piece.end, end) - piece.start,
        put: piece === first ? replacement : '',
      });
    }
    if (first === undefined && replacement !== '') {
      // Nothing of text is replaced: it is put behind the words before, or ahead of those behind.
      const { piece, at } = placeFor(raw, start, end);
      add(piece, { start: at, end: at, put: replacement });
    }
  }
  return [...byPiece]
    .map(([piece, own]) => ({ piece, edits: own.toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => a.piece.start - b.piece.start);
}

/** The nearest text within the same running text. */
function placeFor({ pieces, walls }: RawText, start: number, end: number) {
  const before = pieces.findLast((piece) => piece.kind === 'text' && piece.end <= start);
  const after = pieces.find((piece) => piece.kind === 'text' && piece.start >= end);
  const isParted = (from: number, to: number) =>
    walls.some(
      (wall) => wall.start >= from && wall.end <= to && wall.start < to && wall.end > from,
    );
  if (before && !isParted(before.end, start)) {
    return { piece: before, at: before.end - before.start };
  }
  if (after && !isParted(end, after.start)) return { piece: after, at: 0 };
  throw new RangeError(`no text to write to at ${start}`);
}

/** XML with stretches replaced; they must not overlap. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(xml.slice(at, splice.start), splice.xml);
    at = splice.end;
  }
  return parts.join('') + xml.slice(at);
}
