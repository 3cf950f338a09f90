import { type NumberReading, readNumber } from './read-number.ts';
import { endAt } from './sticky.ts';
import type { Vocabulary } from './vocabulary.ts';

const AND =
  /[ \n]{0,2}(?:[,;&]|-(?= )|(?<=[ \n])(?:va|hoac|voi)(?=[ \n]))[ \n]{0,2}(?:(?:va|hoac|cung)[ \n]{1,2})?(?:so:?[ \n]{0,2})?(?=\d)/y;
/** "217/218-QĐ/TW", "217-218-QĐ/TW": two numbers that share the codes. */
const PAIR = /[-/](?=\d{1,4}[a-z]? ?[-/] ?[a-z])/y;
const LONGEST_LIST = 16;

/**
 * Reads "25-NQ/TW và 43-NQ/TW", "217, 218-QĐ/TW", "số 57, 59 hoặc 71": full numbers, and running numbers that share
 * the codes of the next full one. A list with no full number keeps only what `believed` lets stand as a short form.
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
    next = endAt(AND, plain, reading.end);
    if (next < 0 && reading.number === null) next = endAt(PAIR, plain, reading.end);
    if (next < 0) break;
  }
  const lastFull = readings.findLastIndex(({ number }) => number !== null);
  // "25-NQ/TW và 5 năm": after the last full number a figure alone belongs to the sentence.
  if (lastFull >= 0) return readings.slice(0, lastFull + 1);
  const doubtful = readings.findIndex((reading) => !believed(reading));
  return doubtful < 0 ? readings : readings.slice(0, doubtful);
}
