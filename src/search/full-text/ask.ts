import type { SoughtWord } from '../headings/locate.ts';
import type { Understood } from '../understand.ts';
import { type Anchor, type Excerpt, excerptOf } from './excerpt.ts';
import { plainStrokes } from './stroke.ts';

/** As much of Pagefind's search as is used. */
export interface FullTextEngine {
  search(query: string): Promise<{ results: readonly EngineResult[] }>;
}

/** One page that Pagefind found. */
export interface EngineResult {
  id: string;
  score: number;
  data(): Promise<{ content: string; anchors?: readonly Anchor[] }>;
}

/** An entry whose text holds the words. */
export interface TextHit {
  entry: number;
  /** The best place of its text; one file. */
  excerpt(): Promise<Excerpt>;
}

/** What the full text says to a query. */
export interface TextAnswer {
  hits: readonly TextHit[];
  /** Whether some text holds all the words. */
  isWhole: boolean;
}

/**
 * Asks the full text. Pagefind takes every word for the beginning of one (`doan` finds "doanh") and knows no order:
 * so each word is asked for by itself in quotes, which means exactly that word, and the pages are put in order here.
 *
 * @param pages the entry of each page, by Pagefind's id.
 */
export async function askFullText(
  { words, phrases }: Pick<Understood, 'words' | 'phrases'>,
  engine: FullTextEngine,
  pages: ReadonlyMap<string, number>,
): Promise<TextAnswer> {
  const sought = new Set(words.map((word) => word.folded));
  const exact = async (text: string) => (await engine.search(`"${text}"`)).results;
  const asked = words.toSorted((a, b) => b.weight - a.weight).slice(0, mostWords);
  const [loose, together, inQuotes, ...byWord] = await Promise.all([
    engine.search(asked.map(spelling).join(' ')).then(({ results }) => results),
    Promise.all(pairsOf(words).map((pair) => exact(pair.map(spelling).join(' ')))),
    Promise.all(phrases.map((phrase) => exact(phrase.join(' ')))),
    ...asked.map((word) => exact(spelling(word))),
  ]);
  const scored = new Map<string, { result: EngineResult; held: number; score: number }>();
  for (const [at, results] of byWord.entries()) {
    for (const result of results) {
      const before = scored.get(result.id);
      const held = (before?.held ?? 0) + (asked[at]?.weight ?? 0);
      scored.set(result.id, { result, held, score: held });
    }
  }
  const most = Math.max(0, ...[...scored.values()].map(({ held }) => held));
  const best = loose[0]?.score ?? 1;
  for (const { id, score } of loose) add(scored.get(id), score / best);
  for (const pair of together) {
    for (const { id } of pair) add(scored.get(id), togetherWorth / together.length);
  }
  const kept = [...scored.values()]
    .filter(({ held }) => held >= leastHeld * most)
    .filter(({ result }) => inQuotes.every((found) => found.some(({ id }) => id === result.id)))
    .toSorted((a, b) => b.score - a.score);
  return {
    hits: kept.flatMap(({ result }): TextHit[] => {
      const entry = pages.get(result.id);
      const excerpt = async () => {
        const { content, anchors } = await result.data();
        return excerptOf(content, sought, anchors);
      };
      return entry === undefined ? [] : [{ entry, excerpt }];
    }),
    isWhole: most > 0.99 * asked.reduce((sum, word) => sum + word.weight, 0),
  };
}

/** Words asked for one by one; of a longer query the ones that tell most. */
const mostWords = 8;
/** Share of the most that any page holds, below which a page is noise. */
const leastHeld = 0.75;
/** What it is worth that the words stand side by side, in the measure of the words themselves. */
const togetherWorth = 2;

function add(found: { score: number } | undefined, worth: number): void {
  if (found !== undefined) found.score += worth;
}

/** Words typed side by side, two and two. */
function pairsOf(words: readonly SoughtWord[]): SoughtWord[][] {
  return words.slice(0, mostWords).flatMap((word, at) => {
    const next = words[at + 1];
    return next !== undefined && next.place === word.place + 1 ? [[word, next]] : [];
  });
}

const spelling = (word: SoughtWord) => plainStrokes(word.form ?? word.folded);
