import type { Mention, Scanner } from '../citations/index.ts';
import { sourceMarkPattern } from './source-mark.ts';

/** A stretch of text that is more than text: a mention of a document, or a source mark. */
export type Piece =
  | { kind: 'mention'; start: number; end: number; mention: Mention }
  | { kind: 'source'; start: number; end: number; number: string };

/**
 * Mentions and source marks of a text in order. Marks are blanked before scanning, so that
 * `25-NQ/TW[^1]` reads like `25-NQ/TW`; back references (*Nghị quyết này*) stay plain text.
 */
export function findPieces(text: string, scanner: Scanner): Piece[] {
  const pieces: Piece[] = [];
  const blanked = text.replace(sourceMarkPattern, (mark, number: string, start: number) => {
    pieces.push({ kind: 'source', start, end: start + mark.length, number });
    return ' '.repeat(mark.length);
  });
  for (const mention of scanner.scan(blanked)) {
    if (mention.kind === 'back') continue;
    const { start, end } = mention;
    if (pieces.some((piece) => piece.start < end && start < piece.end)) continue;
    pieces.push({ kind: 'mention', start, end, mention });
  }
  return pieces.toSorted((a, b) => a.start - b.start);
}
