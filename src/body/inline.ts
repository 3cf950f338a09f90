import type { Scanner } from '../citations/index.ts';
import { escapeHtml } from '../html/escape.ts';
import { findPieces } from './pieces.ts';
import { placeholderHtml } from './placeholder.ts';
import { sourceMarkHtml } from './source-marks.ts';

/** A text field of the frontmatter as HTML: escaped, with placeholders and source marks. */
export function renderInline(text: string, scanner: Scanner): string {
  let html = '';
  let at = 0;
  for (const piece of findPieces(text, scanner)) {
    html += escapeHtml(text.slice(at, piece.start));
    html +=
      piece.kind === 'source'
        ? sourceMarkHtml(piece.number)
        : placeholderHtml(piece.mention, text.slice(piece.start, piece.end));
    at = piece.end;
  }
  return html + escapeHtml(text.slice(at));
}
