import type { Wall, WallKind } from '../walls.ts';

/** The run of Word that a piece stands in, by its offsets in the XML. */
export interface Run {
  /** Its `<w:rPr>`; empty where it has none. */
  lookStart: number;
  lookEnd: number;
  /** The opening tag of the insertion that it stands in directly, if it does. */
  insertion: { start: number; end: number } | undefined;
}

/** A stretch of text and the stretch of XML it comes from. */
export interface Piece {
  /** Text that can be written anew, or a sign that is an element of its own: a hyphen that does not break. */
  kind: 'text' | 'sign';
  start: number;
  end: number;
  /** The content of the text, or the whole element of the sign. */
  xmlStart: number;
  xmlEnd: number;
  /** The element around the text, where the format has one: `<w:t>`. */
  element: { start: number; tagEnd: number; end: number } | undefined;
  run: Run | undefined;
  /** Whether runs of spaces count as one, as in OpenDocument, and whether one stands right before. */
  folds: 'no' | 'yes' | 'after-space';
}

/** A cell of a table: which it is, counted from 1, and its stretch of the text. */
export interface Cell {
  table: number;
  row: number;
  column: number;
  start: number;
  end: number;
}

/** The text of one part of a file as it stands there, not yet tidied. */
export interface RawText {
  text: string;
  pieces: Piece[];
  walls: Wall[];
  cells: Cell[];
}

/** Builds the text of a part. What stands beside the running text, as a text box or a note, comes behind its paragraph. */
export class RawTextBuilder {
  #streams: { own: RawText; later: RawText[] }[] = [{ own: empty(), later: [] }];

  get length(): number {
    return this.#own.text.length;
  }

  /** Opens a stretch that stands beside the running text. */
  aside(): void {
    this.#streams.push({ own: empty(), later: [] });
  }

  closeAside(): void {
    const closed = this.#streams.pop();
    if (closed === undefined) return;
    for (const later of closed.later) append(closed.own, later);
    this.#streams.at(-1)?.later.push(closed.own);
  }

  add(text: string, piece: Omit<Piece, 'start' | 'end'>): void {
    const start = this.length;
    this.#own.text += text;
    this.#own.pieces.push({ ...piece, start, end: this.length });
  }

  wall(kind: WallKind, text = ''): void {
    const start = this.length;
    this.#own.text += text;
    this.#own.walls.push({ start, end: this.length, kind });
  }

  /** The mark of a note, or an end of its text. */
  note(id: string, is: 'mark' | 'text' | 'end'): void {
    const at = this.length;
    this.#own.walls.push({ start: at, end: at, kind: 'note', note: { id, is } });
  }

  /** Bars a stretch that stands already. */
  bar(kind: WallKind, start: number): void {
    if (this.length > start) this.#own.walls.push({ start, end: this.length, kind });
  }

  paragraph(): void {
    this.wall('paragraph', '\n');
    const stream = this.#streams.at(-1);
    if (stream === undefined) return;
    for (const later of stream.later) append(stream.own, later);
    stream.later = [];
  }

  cell(cell: Omit<Cell, 'end'>): void {
    const last = this.#own.walls.at(-1);
    if (last?.kind === 'paragraph' && last.end === this.length) last.kind = 'cell';
    this.#own.cells.push({ ...cell, end: this.length });
  }

  finish(): RawText {
    while (this.#streams.length > 1) this.closeAside();
    const [{ own, later } = { own: empty(), later: [] }] = this.#streams;
    for (const rest of later) append(own, rest);
    return own;
  }

  get #own(): RawText {
    return (this.#streams.at(-1) as { own: RawText }).own;
  }
}

const empty = (): RawText => ({ text: '', pieces: [], walls: [], cells: [] });

/** Puts one text behind another. */
export function append(to: RawText, added: RawText): void {
  const shift = to.text.length;
  const moved = <Item extends { start: number; end: number }>(item: Item): Item => ({
    ...item,
    start: item.start + shift,
    end: item.end + shift,
  });
  to.text += added.text;
  for (const piece of added.pieces) to.pieces.push(moved(piece));
  for (const wall of added.walls) to.walls.push(moved(wall));
  for (const cell of added.cells) to.cells.push(moved(cell));
}
