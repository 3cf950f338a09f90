/** A trait and the words that show it. */
export interface TraitWords {
  id: string;
  words: readonly string[];
}

/** Finds in a text the traits that it shows, each with the word that shows it, as written there. */
export type TraitFinder = (text: string) => Map<string, string>;

/** Compiles the words of some traits; a word counts when no letter or digit touches it. */
export function traitFinder(traits: readonly TraitWords[]): TraitFinder {
  const patterns = traits.map(({ id, words }) => {
    const longestFirst = words.toSorted((a, b) => b.length - a.length).map(literally);
    const source = `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`;
    const small = words.map((word) => word.toLowerCase());
    return { id, small, pattern: new RegExp(source, 'iu') };
  });
  return (text) => {
    // A pattern that minds no capitals is slow: most are spared by looking for the letters alone.
    const smallText = text.toLowerCase();
    return new Map(
      patterns.flatMap(({ id, small, pattern }) => {
        if (!small.some((word) => smallText.includes(word))) return [];
        const word = pattern.exec(text)?.[0];
        return word === undefined ? [] : [[id, word] as const];
      }),
    );
  };
}

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
