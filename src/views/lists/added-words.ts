import type { AnyEntry } from '../../entries/entry.ts';
import { type Kind, kinds } from '../../entries/kinds.ts';
import { entryCounts } from '../../words/entries.ts';

/** How many entries of each kind there are, in the order of the kinds; what there is none of is left out. */
export function countByKind(entries: readonly AnyEntry[]): { kind: Kind; words: string }[] {
  return kinds.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count > 0 ? [{ kind, words: entryCounts[kind](count) }] : [];
  });
}

/** `170 văn bản, 8 chuyên đề`. */
export function addedWords(entries: readonly AnyEntry[]): string {
  return countByKind(entries)
    .map(({ words }) => words)
    .join(', ');
}
