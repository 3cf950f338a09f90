import type { Card, SearchProvisions } from './entry.ts';
import type { FacetTable } from './facets.ts';
import {
  answersPerFile,
  cardsPerFile,
  paths,
  provisionsPerFile,
  type ReadFiles,
  textsPerFile,
} from './files/files.ts';
import { fileOnRing } from './files/ring.ts';
import { readRising } from './files/rising.ts';
import { type PageText, readTexts } from './full-text/page.ts';
import { readTextPlaces, type TextPlaces } from './full-text/places.ts';
import type { Columns } from './headings/columns.ts';
import { locate } from './headings/locate.ts';
import { mergePostings, type Postings, postingsReader } from './headings/postings.ts';
import { type Hit, rank } from './headings/score.ts';
import type { HeadingShard } from './headings/shards.ts';
import { type NumberIndex, openNumbers } from './numbers/open.ts';
import { weighHolders } from './numbers/weigh.ts';
import type { AnswerCard } from './questions/card.ts';
import { type QuestionIndex, readQuestions } from './questions/question-index.ts';
import type { Understood } from './understand.ts';
import { type Acronyms, createAcronyms } from './words/acronyms.ts';
import { type KnownWords, readKnownWords } from './words/known-words.ts';
import type { WordsFile } from './words/words-file.ts';

/** The search files of a site, asked for as they are needed. */
export interface SearchIndex extends NumberIndex {
  /** Needed with the words. */
  acronyms(): Promise<Acronyms>;
  /** The words of the library: needed from the first word that is no number. */
  knownWords(): Promise<KnownWords>;
  /** Entries whose headings hold the words, best first, down to a share of the most that any holds. */
  headings(understood: Understood, least: number): Promise<Hit[]>;
  /** Where a word stands in the headings, whatever its form. */
  postings(folded: string): Promise<Postings>;
  cards(entries: readonly number[]): Promise<Card[]>;
  /** The provisions of a document; null for entries without any. */
  provisions(entry: number): Promise<SearchProvisions | null>;
  /** The questions that have an answer: one file, needed only where something is asked. */
  questions(): Promise<QuestionIndex>;
  /** Cards of questions by their number, in that order. */
  answerCards(questions: readonly number[]): Promise<AnswerCard[]>;
  /** The texts of an entry's pages, that of its provisions among them; none for entries without one. */
  texts(entry: number): Promise<PageText[]>;
  facets(): Promise<FacetTable>;
  columns(): Promise<Columns>;
  /** The entry of each page of the full text, by the full text's id. */
  pages(): Promise<ReadonlyMap<string, number>>;
}

/**
 * Opens the search files.
 *
 * @param read reads files under the search folder; rejects when it cannot.
 */
export const openIndex = async (read: ReadFiles): Promise<SearchIndex> =>
  withWords(await openNumbers(read, weighHolders));

/** The number lookup with everything else that can be asked. */
export function withWords(numbers: NumberIndex): SearchIndex {
  const { files, manifest, address } = numbers;
  let known: KnownWords | undefined;
  let asked: QuestionIndex | undefined;
  let acronyms: Acronyms | undefined;
  let withProvisions: number[] | undefined;
  let texts: ReturnType<typeof readTextPlaces> | undefined;
  const read = postingsReader();
  const merged = new Map<string, Postings>();
  const heading = (word: string) =>
    files.json<HeadingShard>(address(paths.headings(fileOnRing(manifest.headings, word))));
  const textPlaces = async () => {
    texts ??= readTextPlaces(await files.json<TextPlaces>(address(paths.places)));
    return texts;
  };
  const shared = () => files.json<WordsFile>(address(paths.words));
  const columns = async () => (await shared()).columns;
  return {
    ...numbers,
    columns,
    acronyms: async () => {
      acronyms ??= createAcronyms((await shared()).acronyms);
      return acronyms;
    },
    knownWords: async () => {
      known ??= readKnownWords((await shared()).known, manifest.total);
      return known;
    },
    headings: async ({ words, phrases, wantsCurrent, kind, typeWords }, least) => {
      const folded = new Set(words.flatMap((word) => [word.folded, ...(word.instead ?? [])]));
      const shards = new Map<string, HeadingShard>();
      const loaded = [...folded].map(async (word) => {
        shards.set(word, await heading(word));
      });
      const [traits] = await Promise.all([columns(), ...loaded]);
      const located = words.map((word) => locate(word, (one) => shards.get(one) ?? {}, read));
      return rank(words, located, traits, { phrases, wantsCurrent, kind, typeWords, least });
    },
    postings: async (folded) => {
      const known = merged.get(folded);
      if (known !== undefined) return known;
      const postings = mergePostings(
        Object.values((await heading(folded))[folded] ?? {}).map(read),
      );
      merged.set(folded, postings);
      return postings;
    },
    cards: async (entries) => {
      const byEntry = new Map<number, Card>();
      const inFile = cardsPerFile(manifest.total);
      const wanted = new Set(entries.map((entry) => paths.cards(Math.floor(entry / inFile))));
      const groups = [...wanted].map((path) => files.json<Card[]>(address(path)));
      for (const card of (await Promise.all(groups)).flat()) byEntry.set(card.entry, card);
      // A page that is found by two of its names is one page.
      const seen = new Set<string>();
      return entries.flatMap((entry) => {
        const card = byEntry.get(entry);
        if (card === undefined || seen.has(card.address)) return [];
        seen.add(card.address);
        return [card];
      });
    },
    provisions: async (entry) => {
      withProvisions ??= readRising(manifest.provisions);
      const at = withProvisions.indexOf(entry);
      if (at < 0) return null;
      const inFile = provisionsPerFile(withProvisions.length);
      const path = paths.provisions(Math.floor(at / inFile));
      const own = await files.json<SearchProvisions[]>(address(path));
      return own[at % inFile] ?? null;
    },
    questions: async () => {
      asked ??= readQuestions(await files.text(address(paths.questions)));
      return asked;
    },
    answerCards: async (questions) => {
      const cards = questions.map(async (question) => {
        const group = await files.json<AnswerCard[]>(address(paths.answers(question)));
        return group[question % answersPerFile] ?? [];
      });
      return (await Promise.all(cards)).flat();
    },
    texts: async (entry) => {
      const places = await textPlaces();
      const inFile = textsPerFile(places.total);
      const read = (places.of[entry] ?? []).map(async ({ part, at }) => {
        const file = address(paths.texts(part, Math.floor(at / inFile)));
        return (await readTexts(await files.bytes(file)))[at % inFile] ?? [];
      });
      return (await Promise.all(read)).flat();
    },
    pages: async () => {
      const ids = await files.json<string[]>(address(paths.ids));
      const found = new Map<string, number>();
      const twice = new Set<string>();
      for (const [entry, own] of ids.entries()) {
        for (const id of own.split(' ').filter(Boolean)) {
          if (found.has(id)) twice.add(id);
          found.set(id, entry);
        }
      }
      // Parts know nothing of each other's ids: one that stands in two leads nowhere rather than astray.
      for (const id of twice) found.delete(id);
      return found;
    },
    facets: () => files.json<FacetTable>(address(paths.facets)),
  };
}
