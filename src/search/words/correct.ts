import type { KnownWords } from './known-words.ts';
import { withoutKeys } from './typed.ts';

/** What stands in for a word the library does not know. */
export interface Correction {
  /** Folded words: one, or several when the spaces were left out. */
  words: readonly string[];
  /** Why: keys of the input method left in place, spaces left out, a slip. */
  reason: 'keys' | 'spaces' | 'slip';
}

/** Sounds that are spelled alike by ear: the slips of Vietnamese writers, north and south. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:gi|d)(?=[aeiou])/, 'z'],
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^r/, 'z'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^(?:q|k)(?=[a-z])/, 'c'],
  [/y/g, 'i'],
  [/ng$/, 'n'],
  [/(?:ch|c)$/, 't'],
];

/**
 * What a word unknown to the library was likely meant to be; null when nothing is near. Short words are not guessed
 * at: every syllable of two letters is one slip from many others.
 */
export function correct(folded: string, known: KnownWords): Correction | null {
  if (known.has(folded) || /^\d+$/.test(folded)) return null;
  const keyed = best(withoutKeys(folded), known);
  if (keyed !== null) return { words: [keyed], reason: 'keys' };
  const parted = withSpaces(folded, known);
  if (parted !== null) return { words: parted, reason: 'spaces' };
  if (folded.length < 3) return null;
  const slip = slipsOf(folded, known)[0];
  return slip === undefined ? null : { words: [slip], reason: 'slip' };
}

/** Known words that sound like this one or are one slip from it, those alike in sound first, then the frequent. */
export function slipsOf(folded: string, known: KnownWords): string[] {
  const sound = soundOf(folded);
  const found = known.words
    .filter((word) => word.folded !== folded && word.entries > 1 && !/\d/.test(word.folded))
    .map((word) => ({ ...word, isAlike: soundOf(word.folded) === sound }))
    .filter((word) => word.isAlike || isOneSlip(folded, word.folded));
  return found
    .toSorted((a, b) => Number(b.isAlike) - Number(a.isAlike) || b.entries - a.entries)
    .map((word) => word.folded);
}

function best(candidates: readonly string[], known: KnownWords): string | null {
  const [first] = candidates
    .filter((word) => known.has(word))
    .toSorted((a, b) => known.entries(b) - known.entries(a));
  return first ?? null;
}

function soundOf(folded: string): string {
  return SOUNDS.reduce((sound, [letters, heard]) => sound.replace(letters, heard), folded);
}

/** `danvan` → `dan van`: the parting into known syllables whose rarest one is most frequent. */
function withSpaces(folded: string, known: KnownWords): string[] | null {
  if (folded.length < 5 || folded.length > 30) return null;
  const found: ({ words: string[]; rarest: number } | null)[] = [{ words: [], rarest: Infinity }];
  for (let end = 1; end <= folded.length; end += 1) {
    found[end] = null;
    for (let start = Math.max(0, end - 6); start <= end - 2; start += 1) {
      const before = found[start];
      const word = folded.slice(start, end);
      const entries = known.entries(word);
      if (!before || entries < 3 || !/[aeiouy]/.test(word)) continue;
      const rarest = Math.min(before.rarest, entries / (before.words.length + 1));
      if (rarest > (found[end]?.rarest ?? 0)) {
        found[end] = { words: [...before.words, word], rarest };
      }
    }
  }
  const parted = found[folded.length];
  return parted && parted.words.length > 1 ? parted.words : null;
}

/** One letter more, less, other, or two neighbours swapped; the first letter stays. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
