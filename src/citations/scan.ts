import { toNfc } from '../vietnamese/index.ts';
import type { Cursor } from './cursor.ts';
import { findBack } from './find-back.ts';
import { findContracted, findLaw, findNamed } from './find-names.ts';
import { findLone, findNumbered, findQualified, findReversed } from './find-numbers.ts';
import { inferNumbers } from './infer.ts';
import type { Mention } from './mention.ts';
import { readPinpoint } from './pinpoint.ts';
import { clearText } from './plain.ts';
import { createTriggers, type TypeWord } from './type-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds the mentions of documents in running text. */
export interface Scanner {
  /** All mentions in order, none overlapping. Offsets count UTF-16 units of the text in NFC. */
  scan(text: string): Mention[];
}

/** Prepares a scanner: build one and use it for every text. Time is linear in the text, whatever it holds. */
export function createScanner(vocabulary: Vocabulary): Scanner {
  const triggers = createTriggers(vocabulary);
  return {
    scan(text) {
      const nfc = toNfc(text);
      const { text: clear, plain, at } = clearText(nfc);
      const cursor: Cursor = {
        text: clear,
        plain,
        vocabulary,
        triggers,
        mentions: [],
        doubtful: new Set(),
      };
      const { pattern } = triggers;
      pattern.lastIndex = 0;
      for (let found = pattern.exec(plain); found !== null; found = pattern.exec(plain)) {
        const next = findAt(cursor, found[0], found.index);
        if (next !== null) pattern.lastIndex = Math.max(next, found.index + 1);
      }
      const mentions = inferNumbers(cursor);
      for (const [index, mention] of mentions.entries()) {
        if (mention.kind === 'back') continue;
        mention.pinpoint = readPinpoint(clear, plain, mention, mentions[index - 1]?.end ?? 0);
      }
      return clear === nfc ? mentions : mentions.map((found) => placedIn(nfc, found, at));
    },
  };
}

/** The mention with its places and words in the text as it was given. */
function placedIn(text: string, mention: Mention, at: (place: number) => number): Mention {
  const { facts, title, whole } = mention.extent;
  const start = at(mention.start);
  // An end stands behind its last letter, not before what follows it unseen.
  const endAt = (end: number) => (end === 0 ? 0 : at(end - 1) + 1);
  const end = endAt(mention.end);
  const extent = {
    facts: endAt(facts),
    title: title === null ? null : at(title),
    whole: endAt(whole),
  };
  const pinpoint = mention.pinpoint && {
    ...mention.pinpoint,
    start: at(mention.pinpoint.start),
    end: endAt(mention.pinpoint.end),
  };
  return { ...mention, start, end, text: text.slice(start, end), pinpoint, extent };
}

/** What begins at a trigger; gives the place to go on from, null when nothing does. */
function findAt(cursor: Cursor, matched: string, at: number): number | null {
  if (matched === 'nqdh' || matched === 'nqtw') return findContracted(cursor, matched, at);
  const announced = cursor.triggers.announced(matched);
  if (announced === undefined) return findLone(cursor, at);
  const word: TypeWord = { start: at, end: at + matched.length, ...announced };
  return (
    findLaw(cursor, word) ??
    findNamed(cursor, word) ??
    findNumbered(cursor, word) ??
    findQualified(cursor, word) ??
    findReversed(cursor, word) ??
    findBack(cursor, word)
  );
}
