import type { SoughtWord } from './headings/locate.ts';
import type { Postings } from './headings/postings.ts';
import type { Understood } from './understand.ts';
import { slipsOf } from './words/correct.ts';
import type { KnownWords } from './words/known-words.ts';

/** Entries that must hold two words side by side before one of them is put in the place of another. */
const fewestTogether = 2;
const mostCandidates = 6;
const mostDoubtful = 2;

/**
 * The query with one word put right that is a word, but never stands beside its neighbours: in `phan ben xa hoi` the
 * second was likely meant to be `bien`. Null when nothing is doubtful, or nothing fits better.
 */
export async function reconsider(
  understood: Understood,
  known: KnownWords,
  postings: (folded: string) => Promise<Postings>,
): Promise<Understood | null> {
  const { words, phrases, numbers } = understood;
  if (words.length < 2 || phrases.length > 0 || numbers.length > 0) return null;
  const count = async (a: string, b: string) =>
    together(...(await Promise.all([postings(a), postings(b)])));
  /** In how many entries a word stands beside each of its neighbours in the query. */
  const support = (at: number, folded: string) =>
    Promise.all([
      ...(areNeighbours(words[at - 1], words[at])
        ? [count(words[at - 1]?.folded ?? '', folded)]
        : []),
      ...(areNeighbours(words[at], words[at + 1])
        ? [count(folded, words[at + 1]?.folded ?? '')]
        : []),
    ]);
  const supports = await Promise.all(words.map((word, at) => support(at, word.folded)));
  const doubtful = [...words.keys()].filter((at) => {
    const own = supports[at] ?? [];
    return (
      own.length > 0 && own.every((entries) => entries === 0) && words[at]?.instead === undefined
    );
  });
  let best: { at: number; folded: string; entries: number } | null = null;
  for (const at of doubtful
    .toSorted((a, b) => (supports[b]?.length ?? 0) - (supports[a]?.length ?? 0))
    .slice(0, mostDoubtful)) {
    for (const folded of slipsOf(words[at]?.folded ?? '', known).slice(0, mostCandidates)) {
      const found = await support(at, folded);
      const entries = Math.min(...found) * found.length;
      if (Math.min(...found) >= fewestTogether && entries > (best?.entries ?? 0)) {
        best = { at, folded, entries };
      }
    }
  }
  if (best === null) return null;
  const { at, folded } = best;
  const word = words[at] as SoughtWord;
  const typed = word.form ?? word.folded;
  return {
    ...understood,
    words: words.with(at, { ...word, folded, form: null, weight: known.weight(folded) }),
    corrections: [...understood.corrections, { typed, words: [folded], reason: 'slip' }],
  };
}

function areNeighbours(a: SoughtWord | undefined, b: SoughtWord | undefined): boolean {
  return a !== undefined && b !== undefined && b.place === a.place + 1;
}

function together(first: Postings, second: Postings): number {
  let entries = 0;
  for (const [entry, places] of first) {
    const after = second.get(entry);
    if (after !== undefined && places.some((place) => after.includes(place + 1))) entries += 1;
  }
  return entries;
}
