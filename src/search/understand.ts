import { anchorsAround } from '../provisions/index.ts';
import type { SearchKind, StatusName } from './entry.ts';
import type { SoughtWord } from './headings/locate.ts';
import type { NumberCodes } from './numbers/codes.ts';
import { readNumbers } from './numbers/read.ts';
import { besideNumbers, readNumberQuery, replaceNumbers } from './numbers/read-query.ts';
import type { TypedNumber } from './numbers/typed-number.ts';
import type { AcronymFound, Acronyms } from './words/acronyms.ts';
import { markFiller } from './words/filler.ts';
import type { KnownWords } from './words/known-words.ts';
import { type MadeCorrection, type ReadWords, readWords, withoutVni } from './words/read-words.ts';
import { takeState } from './words/states.ts';
import { type Word, wordsOf } from './words/words.ts';

/** A query as it was understood. */
export interface Understood {
  query: string;
  numbers: readonly TypedNumber[];
  /** What stands beside the numbers. */
  rest: string;
  /** Content words beside the numbers: many of them mean that the number is a part of the question only. */
  restWords: number;
  words: readonly SoughtWord[];
  /** Phrases in quotes, as folded words: they must stand so. */
  phrases: readonly (readonly string[])[];
  corrections: readonly MadeCorrection[];
  /** Words neither known nor near a known one. */
  unknown: readonly string[];
  /** Acronyms typed in letters. */
  acronyms: readonly AcronymFound[];
  wantsCurrent: boolean;
  kind: SearchKind | null;
  /** The words at its beginning that name a type of document; none beside a number. */
  typeWords: readonly string[];
  /** The state of force that its words ask for, beside the text. */
  state: StatusName | null;
  /** The query without those words. */
  text: string;
  /** Anchors of the place in a document that it names beside the text, the nearest first. */
  anchors: readonly string[];
}

/** What reading a query needs to know of the library. */
export interface Knowledge {
  known: KnownWords;
  codes: NumberCodes;
  acronyms: Acronyms;
}

/** Words that name a kind of entry, and count little beside that. */
const KIND_WORDS: readonly (readonly [string, SearchKind])[] = [
  ['mo hinh', 'model'],
  ['chuyen de', 'session'],
];
const kindWordWorth = 0.25;

/**
 * Reads a query.
 *
 * @param live whether it is still being typed: then the last word may be the beginning of one.
 */
export function understand(query: string, knowledge: Knowledge, live: boolean): Understood {
  const { known, codes, acronyms } = knowledge;
  const { whole, place, document, numbers } = readNumberQuery(query, codes);
  const anchors = place === null ? [] : anchorsAround(place);
  // Who names a number asks how it stands with that document, not for documents of a state.
  const { state, rest: text } =
    numbers.length > 0 ? { state: null, rest: document } : takeState(document);
  const spoken = withoutVni(spelledOut(text, numbers), known);
  const words = wordsOf(spoken.text);
  const { isFiller, wantsCurrent } = markFiller(words);
  const kind = KIND_WORDS.find(([name]) => holds(words, name));
  const kindWords = kind?.[0].split(' ') ?? [];
  const worth = (word: Word) => (kindWords.includes(word.folded) ? kindWordWorth : 1);
  const unfinished = live && !/\s$/.test(query);
  const read = readWords(words, isFiller, worth, known, unfinished);
  const corrections = [...spoken.corrections, ...read.corrections];
  const corrected = numbers.length === 0 ? numberAfter(text, corrections, codes) : null;
  // "Nghi quiet 25" is a number once its words are right.
  if (corrected !== null)
    return { ...understand(corrected, knowledge, live), corrections, anchors };
  return {
    query: whole,
    ...{ state, text, anchors },
    numbers,
    ...besideNumbers(text, numbers),
    words: isNoise(read) ? [] : read.words,
    phrases: phrasesIn(text),
    corrections,
    unknown: read.unknown,
    acronyms: acronyms.find(words).filter(({ as }) => as === 'letters'),
    wantsCurrent,
    typeWords: numbers.length > 0 ? [] : leadingType(read, codes),
    kind: kind?.[1] ?? null,
  };
}

/** The words of a type of document at the beginning, where more follows: *điều lệ công đoàn*. */
function leadingType({ words }: ReadWords, codes: NumberCodes): string[] {
  const folded = words.map((word) => word.folded);
  for (let length = Math.min(4, folded.length - 1); length > 0; length -= 1) {
    const first = folded.slice(0, length);
    if (codes.nameEnding(first)?.length === length) return first;
  }
  return [];
}

/** Known words must weigh this much for each unknown one, or be more of them. */
const leastPerUnknown = 0.5;

/** Whether what is known of a query is too little to be looked for: *xyzabc không có*. */
function isNoise({ words, unknown }: ReadWords): boolean {
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  return words.length <= unknown.length && weight < leastPerUnknown * unknown.length;
}

function numberAfter(
  text: string,
  corrections: readonly MadeCorrection[],
  codes: NumberCodes,
): string | null {
  if (corrections.length === 0) return null;
  const corrected = corrections.reduce(
    (right, { typed, words }) => right.toLowerCase().replace(typed.toLowerCase(), words.join(' ')),
    text,
  );
  return corrected !== text && readNumbers(corrected, codes).length > 0 ? corrected : null;
}

/** The query with each number parted: `25nqtw` → `25 nq tw`; words are kept: "nghị quyết 25" is also a name. */
function spelledOut(text: string, numbers: readonly TypedNumber[]): string {
  return replaceNumbers(text, numbers, ({ typed, serial, code, mark, year }) =>
    /\s/.test(typed) ? ` ${typed} ` : ` ${[serial, code, mark, year].join(' ')} `,
  );
}

function holds(words: readonly Word[], phrase: string): boolean {
  return ` ${words.map((word) => word.folded).join(' ')} `.includes(` ${phrase} `);
}

function phrasesIn(text: string): string[][] {
  return [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/g)]
    .map(([, inside = '']) => wordsOf(inside).map((word) => word.folded))
    .filter((words) => words.length > 0);
}
