/**
 * Which words to mark as hits: runs of sought words that stand side by side. In `đoàn viên công đoàn` a search for
 * `công đoàn` marks the last two; a single syllable of several is part of other words, and is not marked.
 */
export function markedWords(
  words: readonly { folded: string }[],
  sought: ReadonlySet<string>,
): boolean[] {
  const hits = words.map((word) => sought.has(word.folded));
  const inRun = hits.map((hit, at) => hit && (hits[at - 1] === true || hits[at + 1] === true));
  return sought.size > 1 ? inRun : hits;
}
