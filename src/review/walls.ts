/** What ends running text: nothing is put across it. */
export type WallKind =
  | 'paragraph'
  | 'cell'
  | 'break'
  | 'tab'
  | 'field'
  | 'note'
  | 'control'
  | 'change'
  | 'object';

/**
 * A place, or a stretch, that no edit may reach into from both sides: the end of a cell, a footnote mark,
 * the result of a field. Offsets in the text.
 */
export interface Wall {
  start: number;
  end: number;
  kind: WallKind;
  /** Of a foot- or endnote: its mark in the text, or where its own text begins and ends. */
  note?: { id: string; is: 'mark' | 'text' | 'end' };
}

interface Span {
  start: number;
  end: number;
}

/** The walls of a text, ready to be asked. */
export interface Walls {
  /** The first wall that a stretch would cross. */
  crossed(span: Span): Wall | undefined;
}

/** Prepares the walls of a text; order does not matter. */
export function wallsOf(walls: readonly Wall[]): Walls {
  const sorted = walls.toSorted((a, b) => a.start - b.start || a.end - b.end);
  /** How far the walls up to each one reach: a wide one may hold others. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const firstReaching = (at: number): number => {
    let low = 0;
    let high = reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reach[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    crossed({ start, end }) {
      for (let index = firstReaching(start); index < sorted.length; index += 1) {
        const wall = sorted[index] as Wall;
        if (wall.start >= end) return undefined;
        if (start < wall.end) return wall;
      }
      return undefined;
    },
  };
}

/** Stretches of a text after edits that cross none of their ends. */
export function movedSpans<Item extends Span>(
  spans: readonly Item[],
  edits: readonly (Span & { replacement: string })[],
): Item[] {
  const moved = (at: number) =>
    edits.reduce(
      (to, { start, end, replacement }) =>
        end <= at ? to + replacement.length - (end - start) : to,
      at,
    );
  return spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }));
}
