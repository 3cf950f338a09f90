import { type NumberReading, readNumber } from './read-number.ts';
import type { Vocabulary } from './vocabulary.ts';

const AND =
  /[ \n]{0,2}(?:[,;&]|-(?= )|(?<=[ \n])(?:va|hoac|voi)(?=[ \n]))[ \n]{0,2}(?:(?:va|hoac)[ \n]{1,2})?(?:so[ \n]{1,2})?(?=\d)/y;
const LONGEST_LIST = 16;

/**
 * Reads "217, 218-QĐ/TW", "số 57, 59 hoặc 71", "25-NQ/TW": running numbers that share the codes of the full one at the
 * end. A list with no full number keeps only what `believed` lets stand as a short form; a full one ends the list.
 */
export function readList(
  text: string,
  plain: string,
  at: number,
  vocabulary: Vocabulary,
  believed: (reading: NumberReading) => boolean,
): NumberReading[] {
  const readings: NumberReading[] = [];
  let next = at;
  while (readings.length < LONGEST_LIST) {
    const reading = readNumber(text, plain, next, vocabulary);
    if (reading === null) break;
    readings.push(reading);
    if (reading.number !== null) return readings;
    AND.lastIndex = reading.end;
    if (!AND.test(plain)) break;
    next = AND.lastIndex;
  }
  const doubtful = readings.findIndex((reading) => reading.year === null && !believed(reading));
  return doubtful < 0 ? readings : readings.slice(0, doubtful);
}
