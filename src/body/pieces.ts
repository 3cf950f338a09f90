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
  const pieces: Piece[] = [];
  const places: number[] = [];
  let at = 0;
  const keepUntil = (end: number) => {
    for (; at < end; at += 1) places.push(at);
  };
  for (const { number, start, end } of marksIn(text)) {
    let before = start;
    while (before > at && /\s/.test(text.charAt(before - 1))) before -= 1;
    keepUntil(before);
    at = end;
    pieces.push({ kind: 'source', start, end, number });
  }
  keepUntil(text.length);
  const plain = places.map((place) => text.charAt(place)).join('');
  for (const mention of scanner.scan(plain)) {
    const start = placeBehindMarks(places, plain, mention);
    const end = (places[mention.end - 1] ?? 0) + 1;
    pieces.push({ kind: 'mention', start, end, mention });
  }
  return pieces.toSorted((a, b) => a.start - b.start);
}

/** Where a mention begins in the text with marks, or its part after the last mark inside it. */
function placeBehindMarks(places: readonly number[], plain: string, { start, end }: Mention) {
  let first = end - 1;
  const isJoined = () => (places[first] ?? 0) - (places[first - 1] ?? 0) === 1;
  while (first > start && isJoined()) first -= 1;
  while (first > start && /\s/.test(plain.charAt(first))) first += 1;
  return places[first] ?? 0;
}
