import { distance } from 'fastest-levenshtein';
import type { Motto } from '../schema/index.ts';
import { newToneMarks } from '../vietnamese/index.ts';
import { misquotedWords } from '../words/review.ts';

/** What the checker knows of a motto. */
export interface KnownMotto extends Pick<Motto, 'id' | 'name' | 'shortForms'> {
  variants: readonly Pick<Motto['variants'][number], 'wording' | 'since'>[];
  slips: readonly Pick<Motto['slips'][number], 'printed' | 'right'>[];
}

/** One wording of a motto, taken apart. */
export interface Wording {
  motto: KnownMotto;
  text: string;
  words: readonly string[];
  /** Its clauses, for a motto that is a list: `dân biết`, `dân bàn` … */
  parts: readonly string[];
  since: string | undefined;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** A quotation that shares this much with a motto means it. */
const MOST_CHANGED = 0.4;

/** The words of a text, small, with new tone marks. */
export const wordsOf = (text: string): string[] =>
  newToneMarks(text.normalize('NFC')).toLocaleLowerCase('vi').match(WORD) ?? [];

/** The wordings of a motto, its variants and its name. */
export function wordingsOf(motto: KnownMotto): Wording[] {
  const texts = new Map(
    motto.variants.map(({ wording, since }) => [wordsOf(wording).join(' '), { wording, since }]),
  );
  const name = wordsOf(motto.name).join(' ');
  if (!texts.has(name)) texts.set(name, { wording: motto.name, since: undefined });
  return [...texts.values()].map(({ wording, since }) => ({
    motto,
    text: wording,
    words: wordsOf(wording),
    parts: wording.split(/[,;]\s*(?:và\s+)?|\s+và\s+/u).map((part) => wordsOf(part).join(' ')),
    since,
  }));
}

/** The beginning of a motto is a way to name it, not a mistake. */
export function isOpening(words: readonly string[], wordings: readonly Wording[]): boolean {
  const said = `${words.join(' ')} `;
  return wordings.some(({ words: own }) => `${own.join(' ')} `.startsWith(said));
}

/** The wording that some words come nearest to; of equals the youngest that the draft's day allows. */
export function nearest(
  words: readonly string[],
  wordings: readonly Wording[],
  day: string,
): Wording | undefined {
  let best: { wording: Wording; changes: number } | undefined;
  for (const wording of wordings) {
    if (wording.since !== undefined && wording.since > day) continue;
    if (wording.words.length < 5 || words.length < 4) continue;
    const changes = Math.min(wordDistance(words, wording.words), clauseChanges(words, wording));
    const most = Math.max(1, Math.floor(wording.words.length * MOST_CHANGED));
    if (changes === 0 || changes > most || sharedShare(words, wording.words) < 1 - MOST_CHANGED)
      continue;
    if (
      best === undefined ||
      changes < best.changes ||
      (changes === best.changes && (wording.since ?? '') > (best.wording.since ?? ''))
    ) {
      best = { wording, changes };
    }
  }
  return best?.wording;
}

/** What a misquotation lacks, adds or turns round, in words. */
export function differenceOf(words: readonly string[], { parts, words: own }: Wording): string {
  const said = words.join(' ');
  if (parts.length >= 3) {
    const there = parts.filter((part) => said.includes(part));
    const lacking = parts.filter((part) => !said.includes(part));
    const places = there.map((part) => said.indexOf(part));
    const turned = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
    const notes = [
      lacking.length > 0 && misquotedWords.lacksClauses(lacking),
      turned && misquotedWords.turned,
    ].filter((note) => note !== false);
    if (notes.length > 0) return misquotedWords.wrong(notes);
  }
  const lacking = own.filter((word) => !words.includes(word));
  const added = words.filter((word) => !own.includes(word));
  const notes = [
    lacking.length > 0 && misquotedWords.lacks(lacking.join(' ')),
    added.length > 0 && misquotedWords.adds(added.join(' ')),
  ].filter((note) => note !== false);
  return misquotedWords.wrong(notes.length > 0 ? notes : [misquotedWords.otherOrder]);
}

/** Clauses that a list lacks, words it adds, and one more for a turn: order weighs less than what is left out. */
function clauseChanges(words: readonly string[], { parts, words: own }: Wording): number {
  if (parts.length < 3) return Number.POSITIVE_INFINITY;
  const said = words.join(' ');
  const lacking = parts.filter((part) => !said.includes(part)).length;
  return 1 + 2 * lacking + Math.max(0, words.length - own.length);
}

function sharedShare(words: readonly string[], own: readonly string[]): number {
  const known = new Set(own);
  return words.filter((word) => known.has(word)).length / words.length;
}

/** Edits between two lists of words: each word becomes one character, so that a string library can count them. */
function wordDistance(one: readonly string[], other: readonly string[]): number {
  const characters = new Map<string, string>();
  const characterOf = (word: string) => {
    const character = characters.get(word) ?? String.fromCharCode(0x4e00 + characters.size);
    characters.set(word, character);
    return character;
  };
  return distance(one.map(characterOf).join(''), other.map(characterOf).join(''));
}
