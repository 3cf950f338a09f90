import type { ElementContent } from 'hast';
import type { Mention } from '../citations/index.ts';
import type { Piece } from './pieces.ts';

/** What a text shows beyond its letters, drawn as whoever shows it needs it. */
export interface TextDrawing {
  mention(mention: Mention, text: string): ElementContent;
  source(number: number): ElementContent;
}

/** A text cut at its mentions and source marks. */
export function textContent(
  value: string,
  pieces: readonly Piece[],
  drawing: TextDrawing,
): ElementContent[] {
  const content: ElementContent[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.start > at) content.push({ type: 'text', value: value.slice(at, piece.start) });
    content.push(
      piece.kind === 'mention'
        ? drawing.mention(piece.mention, value.slice(piece.start, piece.end))
        : drawing.source(piece.number),
    );
    at = piece.end;
  }
  if (at < value.length) content.push({ type: 'text', value: value.slice(at) });
  return content;
}
