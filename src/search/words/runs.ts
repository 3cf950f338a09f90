/**
 * What to mark of the words of a query: a word typed with its marks stands for itself alone, since
 * who types `dân vận` does not mean `dẫn văn`; one typed plainly stands for all its forms.
 */
export const soughtOf = (
  words: readonly { folded: string; form: string | null }[],
): ReadonlySet<string> => new Set(words.map(({ folded, form }) => form ?? folded));

/** Whether a word of a text is one of {@link soughtOf}. */
export const isSought = (
  { folded, form }: { folded: string; form: string },
  sought: ReadonlySet<string>,
): boolean => sought.has(form) || sought.has(folded);

/**
 * Which words to mark as hits: runs of sought words that stand side by side. In `đoàn viên công đoàn` a search for
 * `công đoàn` marks the last two; a single syllable of several is part of other words, and is not marked.
 */
export function markedWords(
  words: readonly { folded: string; form: string }[],
  sought: ReadonlySet<string>,
): boolean[] {
  const hits = words.map((word) => isSought(word, sought));
  const inRun = hits.map((hit, at) => hit && (hits[at - 1] === true || hits[at + 1] === true));
  return sought.size > 1 ? inRun : hits;
}
