/** A trait and the words that show it. */
export interface TraitWords {
  id: string;
  words: readonly string[];
}

/** Finds in a text the traits that it shows, each with the word that shows it, as written there. */
export type TraitFinder = (text: string) => Map<string, string>;

/** Prepares the search for the words of some traits; a word counts when no letter or digit touches it. */
export function traitFinder(traits: readonly TraitWords[]): TraitFinder {
  const prepared = traits.map(({ id, words }) => ({
    id,
    words: words.toSorted((a, b) => b.length - a.length).map(small),
  }));
  return (text) => {
    const smallText = small(text);
    return new Map(
      prepared.flatMap(({ id, words }) => {
        let [start, end] = [text.length, text.length];
        // Of two that begin together the longer one comes first, and stays.
        for (const word of words) {
          const at = findWord(smallText, word);
          if (at >= 0 && at < start) [start, end] = [at, at + word.length];
        }
        return end > start ? [[id, text.slice(start, end)] as const] : [];
      }),
    );
  };
}

/** Small letters, unit for unit: of all capitals İ alone becomes two. */
const small = (text: string) => text.replaceAll('İ', 'ı').toLowerCase();

const endsInLetter = /[\p{L}\p{N}]$/u;
const beginsWithLetter = /^[\p{L}\p{N}]/u;

/** Where a word stands first as a whole one; -1 for nowhere. */
function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isTouched =
      endsInLetter.test(text.slice(Math.max(0, at - 2), at)) ||
      beginsWithLetter.test(text.slice(end, end + 2));
    if (!isTouched) return at;
  }
  return -1;
}
