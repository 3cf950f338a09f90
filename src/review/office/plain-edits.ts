import type { TextEdit } from '../edits.ts';
import type { Piece, RawText } from './raw-text.ts';
import { unitPlaces } from './unit-places.ts';
import { applySplices, editedPieces, type PieceEdit, type Splice } from './write-edits.ts';
import { escapeXml } from './xml.ts';

/**
 * Writes edits into the XML they belong to; every other byte stays. An edit takes the look of the first
 * run it touches.
 */
export function writePlain(xml: string, text: RawText, edits: readonly TextEdit[]): string {
  const splices = editedPieces(text, edits).flatMap(({ piece, edits: own }) =>
    piece.kind === 'sign'
      ? [{ start: piece.xmlStart, end: piece.xmlEnd, xml: '' }]
      : textSplices(xml, piece, own),
  );
  return applySplices(xml, splices);
}

function textSplices(xml: string, piece: Piece, edits: readonly PieceEdit[]): Splice[] {
  const places = unitPlaces(xml, piece);
  const splices = edits.map(({ start, end, put }) => ({
    start: places[start] ?? piece.xmlEnd,
    end: places[end] ?? piece.xmlEnd,
    xml: escapeXml(put),
  }));
  const { element } = piece;
  if (element === undefined) return splices;
  const tag = xml.slice(element.start, element.tagEnd);
  // Word drops spaces at the ends of a run unless its tag says to keep them.
  return tag.includes('xml:space')
    ? splices
    : [{ start: element.tagEnd, end: element.tagEnd, xml: ' xml:space="preserve"' }, ...splices];
}
