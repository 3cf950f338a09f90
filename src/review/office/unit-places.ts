import type { Piece } from './raw-text.ts';
import { ENTITY, entityValue } from './xml.ts';

const SPACE = /[ \t\r\n]/;

/**
 * Where each UTF-16 unit of a piece begins in the XML, and last where the last one ends: an entity
 * is one unit, and in OpenDocument a run of spaces too.
 */
export function unitPlaces(xml: string, { xmlStart, xmlEnd, folds }: Piece): number[] {
  const places: number[] = [];
  let at = xmlStart;
  let end = xmlStart;
  let afterSpace = folds === 'after-space';
  while (at < xmlEnd) {
    const start = at;
    let value = xml.charAt(at);
    at += 1;
    if (value === '&') {
      ENTITY.lastIndex = start;
      const found = ENTITY.exec(xml);
      if (found?.[1] !== undefined) {
        value = entityValue(found[1]);
        at = ENTITY.lastIndex;
      }
    } else if (value === '\r') {
      // XML reads the end of a line as one sign, however it is written.
      if (xml.charAt(at) === '\n') at += 1;
    }
    const isSpace = folds !== 'no' && SPACE.test(value);
    if (isSpace && afterSpace) continue;
    afterSpace = isSpace;
    for (let unit = 0; unit < value.length; unit += 1) places.push(start);
    end = at;
  }
  places.push(end);
  return places;
}
