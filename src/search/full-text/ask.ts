import type { SoughtWord } from '../headings/locate.ts';
import type { Understood } from '../understand.ts';
import { plainStrokes } from './stroke.ts';

/** As much of Pagefind's search as is used. */
export interface FullTextEngine {
  search(query: string): Promise<{ results: readonly EngineResult[] }>;
}

/** Pagefind's search before it is opened. */
export interface UnopenedEngine extends FullTextEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(language?: string): Promise<void>;
  mergeIndex(folder: string): Promise<void>;
}

/** Opens all parts of the full text as one. `folderOf` gives the address of a part's folder. */
export async function openEngine(
  engine: UnopenedEngine,
  { textParts }: { textParts: number },
  folderOf: (part: number) => string,
  { baseUrl, language }: { baseUrl: string; language?: string },
): Promise<FullTextEngine> {
  await engine.options({ basePath: folderOf(0), baseUrl });
  await engine.init(language);
  const others = Array.from({ length: textParts - 1 }, (_, at) => folderOf(at + 1));
  await Promise.all(others.map((folder) => engine.mergeIndex(folder)));
  return engine;
}

/** One page that Pagefind found. */
export interface EngineResult {
  id: string;
  score: number;
}

/** What the full text says to a query. */
export interface TextAnswer {
  /** Entries, best first. */
  entries: readonly number[];
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
  const exact = async (text: string) => (await engine.search(`"${text}"`)).results;
  const asked = words.toSorted((a, b) => b.weight - a.weight).slice(0, mostWords);
  const [loose, together, inQuotes, ...byWord] = await Promise.all([
    engine.search(asked.map(spelling).join(' ')).then(({ results }) => results),
    Promise.all(pairsOf(asked).map((pair) => exact(pair.map(spelling).join(' ')))),
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
    entries: kept.flatMap(({ result }) => pages.get(result.id) ?? []),
    isWhole: most > 0.99 * asked.reduce((sum, word) => sum + word.weight, 0),
  };
}

/** Words asked for one by one, of a longer query the most distinctive ones: each may be a file of 20 KB. */
const mostWords = 4;
/** Share of the most that any page holds, below which a page is noise. */
const leastHeld = 0.75;
/** What it is worth that the words stand side by side, in the measure of the words themselves. */
const togetherWorth = 2;

function add(found: { score: number } | undefined, worth: number): void {
  if (found !== undefined) found.score += worth;
}

/** Words typed side by side, two and two. */
function pairsOf(words: readonly SoughtWord[]): SoughtWord[][] {
  return words.flatMap((word) => {
    const next = words.find((other) => other.place === word.place + 1);
    return next === undefined ? [] : [[word, next]];
  });
}

const spelling = (word: SoughtWord) => plainStrokes(word.form ?? word.folded);
