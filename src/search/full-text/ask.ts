import type { SoughtWord } from '../headings/score.ts';
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
  /** Words that were left out because no text holds them together with the others. */
  leftOut: readonly string[];
}

/**
 * Asks the full text. Pagefind wants every word and knows no order: pages that hold the words side by side come first,
 * and where no page holds all of them the words that tell least are left out one by one.
 *
 * @param pages the entry of each page, by Pagefind's id.
 */
export async function askFullText(
  { words, phrases }: Pick<Understood, 'words' | 'phrases'>,
  engine: FullTextEngine,
  pages: ReadonlyMap<string, number>,
): Promise<TextAnswer> {
  const sought = new Map(words.map((word) => [word.folded, word.weight]));
  const hit = (result: EngineResult): TextHit[] => {
    const entry = pages.get(result.id);
    const excerpt = async () => {
      const { content, anchors } = await result.data();
      return excerptOf(content, sought, anchors);
    };
    return entry === undefined ? [] : [{ entry, excerpt }];
  };
  if (phrases.length > 0) {
    const found = await Promise.all(
      phrases.map((phrase) => engine.search(`"${phrase.join(' ')}"`)),
    );
    const [first, ...others] = found.map(({ results }) => results);
    const inAll = first?.filter(({ id }) =>
      others.every((results) => results.some((other) => other.id === id)),
    );
    return { hits: (inAll ?? []).flatMap(hit), leftOut: [] };
  }
  const [together, { results, leftOut }] = await Promise.all([
    sideBySide(words, engine),
    allWords(words, engine),
  ]);
  const isTogether = (result: EngineResult) => together.has(result.id);
  const ordered = [
    ...results.filter(isTogether),
    ...results.filter((result) => !isTogether(result)),
  ];
  return { hits: ordered.flatMap(hit), leftOut };
}

async function sideBySide(
  words: readonly SoughtWord[],
  engine: FullTextEngine,
): Promise<ReadonlySet<string>> {
  const isPhrase = words.every((word, at) => word.place === (words[0]?.place ?? 0) + at);
  if (words.length < 2 || !isPhrase) return new Set();
  const { results } = await engine.search(`"${words.map(spelling).join(' ')}"`);
  return new Set(results.map(({ id }) => id));
}

async function allWords(
  words: readonly SoughtWord[],
  engine: FullTextEngine,
): Promise<{ results: readonly EngineResult[]; leftOut: string[] }> {
  const byWeight = words.toSorted((a, b) => b.weight - a.weight);
  const leftOut: string[] = [];
  for (let count = words.length; count > 0; count = Math.min(count - 1, Math.ceil(count * 0.7))) {
    const kept = new Set(byWeight.slice(0, count));
    const { results } = await engine.search(
      words
        .filter((word) => kept.has(word))
        .map(spelling)
        .join(' '),
    );
    if (results.length > 0) {
      leftOut.push(
        ...words.filter((word) => !kept.has(word)).map((word) => word.form ?? word.folded),
      );
      return { results, leftOut };
    }
  }
  return { results: [], leftOut };
}

const spelling = (word: SoughtWord) => plainStrokes(word.form ?? word.folded);
