/** The words of the library, each with the form it is most often written in. */
export interface KnownWord {
  folded: string;
  /** Most frequent written form: `vận`. */
  form: string;
  /** Number of entries that hold the word. */
  entries: number;
}

/** The words of the library as the browser holds them. */
export interface KnownWords {
  /** Number of entries counted. */
  readonly total: number;
  has(folded: string): boolean;
  /** Number of entries that hold the word; 0 when unknown. */
  entries(folded: string): number;
  form(folded: string): string;
  readonly words: readonly KnownWord[];
  /** Known words that begin so, the most frequent first. */
  startingWith(prefix: string, most: number): KnownWord[];
  /**
   * How distinctive a word is, from about 0 to 1: words that stand everywhere count little. An unknown word counts
   * as much as the rarest.
   */
  weight(folded: string): number;
}

/**
 * One line of text for all words in alphabetical order. The letters a word shares with the one before are a single
 * figure; the form is left out where it is the word itself.
 */
export function writeKnownWords(words: readonly KnownWord[]): string {
  let before = '';
  return words
    .toSorted((a, b) => (a.folded < b.folded ? -1 : 1))
    .map(({ folded, form, entries }) => {
      let shared = 0;
      while (shared < 35 && shared < folded.length && folded[shared] === before[shared]) shared++;
      before = folded;
      const written = form === folded ? '' : form;
      return `${shared.toString(36)}${folded.slice(shared)}|${written}|${entries.toString(36)}`;
    })
    .join(';');
}

/** Reads what {@link writeKnownWords} wrote. */
export function readKnownWords(text: string, total: number): KnownWords {
  const words: KnownWord[] = [];
  let before = '';
  for (const item of text.split(';').filter((part) => part !== '')) {
    const [head = '', form = '', entries = ''] = item.split('|');
    const folded = before.slice(0, Number.parseInt(head.charAt(0), 36)) + head.slice(1);
    words.push({ folded, form: form || folded, entries: Number.parseInt(entries, 36) });
    before = folded;
  }
  const byFolded = new Map(words.map((word) => [word.folded, word]));
  const entries = (folded: string) => byFolded.get(folded)?.entries ?? 0;
  return {
    total,
    words,
    entries,
    has: (folded) => byFolded.has(folded),
    form: (folded) => byFolded.get(folded)?.form ?? folded,
    weight: (folded) => Math.log(1 + total / (1 + entries(folded))) / Math.log(1 + total),
    startingWith: (prefix, most) =>
      words
        .filter((word) => word.folded.startsWith(prefix))
        .toSorted((a, b) => b.entries - a.entries)
        .slice(0, most),
  };
}
