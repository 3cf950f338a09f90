/**
 * Which words to mark as hits: runs of sought words that stand side by side, and single ones only where there is no
 * such run. In `đoàn viên công đoàn` a search for `công đoàn` marks the last two.
 */
export function markedWords(
  words: readonly { folded: string }[],
  sought: ReadonlySet<string>,
): boolean[] {
  const hits = words.map((word) => sought.has(word.folded));
  const inRun = hits.map((hit, at) => hit && (hits[at - 1] === true || hits[at + 1] === true));
  return sought.size > 1 && inRun.includes(true) ? inRun : hits;
}
