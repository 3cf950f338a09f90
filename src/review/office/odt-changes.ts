import type { TextEdit } from '../edits.ts';
import type { RawText } from './raw-text.ts';
import { unitPlaces } from './unit-places.ts';
import type { Author } from './word-changes.ts';
import { applySplices, editedPieces, type Splice } from './write-edits.ts';
import { escapeXml } from './xml.ts';

const REGIONS = /<text:tracked-changes(?:\s[^>]*)?>/;
const BODY = /<office:text(?:\s[^>]*)?>/;

/**
 * Writes edits as changes that can be accepted or refused: what goes is kept in a region of its own, and
 * marks stand where it stood (OpenDocument 1.2, 5.5).
 */
export function writeOdtTracked(
  xml: string,
  text: RawText,
  edits: readonly TextEdit[],
  author: Author,
): string {
  let count = [...xml.matchAll(/<text:changed-region\b/g)].length;
  const regions: string[] = [];
  const region = (kind: 'insertion' | 'deletion', content: string): string => {
    count += 1;
    const id = `soat${count}`;
    const info = `<office:change-info><dc:creator>${escapeXml(author.name)}</dc:creator><dc:date>${author.on.replace(/Z$/, '')}</dc:date></office:change-info>`;
    regions.push(
      `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}>${info}${content}</text:${kind}></text:changed-region>`,
    );
    return id;
  };
  const splices: Splice[] = editedPieces(text, edits).flatMap(({ piece, edits: own }) => {
    if (piece.kind === 'sign') {
      const sign = xml.slice(piece.xmlStart, piece.xmlEnd);
      const id = region('deletion', `<text:p>${sign}</text:p>`);
      return [
        { start: piece.xmlStart, end: piece.xmlEnd, xml: `<text:change text:change-id="${id}"/>` },
      ];
    }
    const places = unitPlaces(xml, piece);
    return own.map(({ start, end, put }) => {
      const from = places[start] ?? piece.xmlEnd;
      const to = places[end] ?? piece.xmlEnd;
      const marks: string[] = [];
      if (to > from) {
        const id = region('deletion', `<text:p>${xml.slice(from, to)}</text:p>`);
        marks.push(`<text:change text:change-id="${id}"/>`);
      }
      if (put !== '') {
        const id = region('insertion', '');
        marks.push(
          `<text:change-start text:change-id="${id}"/>${escapeXml(put)}<text:change-end text:change-id="${id}"/>`,
        );
      }
      return { start: from, end: to, xml: marks.join('') };
    });
  });
  const written = applySplices(xml, splices);
  if (regions.length === 0) return written;
  const place = REGIONS.exec(written);
  if (place && !place[0].endsWith('/>')) {
    const at = place.index + place[0].length;
    return written.slice(0, at) + regions.join('') + written.slice(at);
  }
  const body = BODY.exec(written);
  if (body === null) return written;
  const at = body.index + body[0].length;
  const block = `<text:tracked-changes text:track-changes="true">${regions.join('')}</text:tracked-changes>`;
  return written.slice(0, at) + block + written.slice(at);
}
