import type { Mention, Scanner } from '../citations/index.ts';
import { marksIn } from './source-marks.ts';

/** A stretch of text that is more than text: a mention of a document, or a source mark. */
export type Piece =
  | { kind: 'mention'; start: number; end: number; mention: Mention }
  | { kind: 'source'; start: number; end: number; number: number };

/**
 * Mentions and source marks of a text in order. Marks are taken out before scanning, so that a
 * number keeps the day behind its mark (`25-NQ/TW[^1], ngày 03/6/2013`); of a mention with a mark
 * inside, the part behind the mark is given.
 */
export function findPieces(text: string, scanner: Scanner): Piece[] {
  const marks = marksIn(text);
  const pieces: Piece[] = marks.map((mark) => ({ kind: 'source', ...mark }));
  const cuts = marks.map(({ start, end }) => ({
    start: text.slice(0, start).trimEnd().length,
    end,
  }));
  for (const mention of scanner.scan(without(text, cuts))) {
    pieces.push({ kind: 'mention', mention, ...placeBehindCuts(text, cuts, mention) });
  }
  return marks.length === 0 ? pieces : pieces.toSorted((a, b) => a.start - b.start);
}

/** A stretch of a text that is left out. */
interface Cut {
  start: number;
  end: number;
}

function without(text: string, cuts: readonly Cut[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

/** Where a mention of the cut text stands in the whole one, or its part after the last cut inside it. */
function placeBehindCuts(text: string, cuts: readonly Cut[], mention: Mention): Cut {
  const before = cuts.length === 0 ? 0 : cutBefore(cuts, mention.end - 1);
  const end = before + mention.end;
  const last = cuts.findLast((cut) => cut.end < end);
  let start = Math.max(cutBefore(cuts, mention.start) + mention.start, last?.end ?? 0);
  while (start < end - 1 && /\s/.test(text.charAt(start))) start += 1;
  return { start, end };
}

/** How much was cut before a place of the cut text. */
function cutBefore(cuts: readonly Cut[], place: number): number {
  let cut = 0;
  for (const { start, end } of cuts) {
    if (start - cut > place) break;
    cut += end - start;
  }
  return cut;
}
