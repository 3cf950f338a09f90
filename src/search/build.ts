import { inParts } from '../lists/parts.ts';
import { cardOf, type SearchEntry } from './entry.ts';
import { facetTable } from './facets.ts';
import {
  answersPerFile,
  cardsPerFile,
  type Manifest,
  paths,
  provisionsPerFile,
} from './files/files.ts';
import { hashOf } from './files/hash.ts';
import { writeRising } from './files/rising.ts';
import type { TextPlaces } from './full-text/places.ts';
import { columnsOf } from './headings/columns.ts';
import { buildHeadings } from './headings/shards.ts';
import type { MarkCode, TypeCode } from './numbers/codes.ts';
import { keyOf, keysOf, type PrintedNumber } from './numbers/keys.ts';
import { plenumsOf } from './numbers/plenum.ts';
import { buildNumberShards } from './numbers/shards.ts';
import { buildQuestions } from './questions/build.ts';
import type { AskedQuestion } from './questions/card.ts';
import type { KnownAcronym } from './words/acronyms.ts';
import type { BodyWord } from './words/body-words.ts';
import { type KnownWord, writeKnownWords } from './words/known-words.ts';
import type { WordsFile } from './words/words-file.ts';

/** What the index is made of. */
export interface SearchInput {
  entries: readonly SearchEntry[];
  /** Questions with their answers. */
  questions: readonly AskedQuestion[];
  /** The words of the running texts of the entries: they count as known. */
  bodyWords: ReadonlyMap<string, BodyWord>;
  types: readonly TypeCode[];
  marks: readonly MarkCode[];
  acronyms: readonly KnownAcronym[];
  parseNumber: (number: string) => PrintedNumber | null;
  /** Compressed size of a text in bytes. */
  size: (text: string) => number;
  /** Where the texts of the entries' pages lie. */
  places: TextPlaces;
}

/** The search files, but for what is known only when the full text stands. */
export interface SearchPlan {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Omit<Manifest, 'version'>;
}

/** Makes the search files of what the library says. The same input gives the same bytes. */
export function planSearchFiles(input: SearchInput): SearchPlan {
  const { entries, questions, types, marks, acronyms, parseNumber, size } = input;
  const keys = (entry: SearchEntry) => {
    const onDay = entry.kind === 'document' && entry.day?.length === 10 ? [`@${entry.day}`] : [];
    // A resolution may be asked for by its plenum alone, with its type or without.
    const plenums = plenumsOf(entry.aliases).flatMap(({ code, plenum }) =>
      ['', code].map((key) => keyOf({ ...nothingTyped, code: key, plenum })),
    );
    const own = [...onDay, ...new Set(plenums)];
    const printed = entry.number === null ? null : parseNumber(entry.number);
    if (printed === null) return own;
    const type = types.find(({ name }) => name === entry.type);
    return [...own, ...keysOf(entry, printed, type)];
  };
  const numbers = buildNumberShards(entries, keys, size);
  const headings = buildHeadings(entries, acronyms, size);
  const files = new Map<string, string>();
  const write = (path: string, data: unknown) => files.set(path, JSON.stringify(data));
  write(paths.words, {
    known: writeKnownWords(withBodyWords(headings.words, input.bodyWords)),
    columns: columnsOf(entries),
    acronyms: acronyms.map(({ code, expansion, variants }) => ({
      code,
      expansion,
      ...(variants && variants.length > 0 ? { variants } : {}),
    })),
  } satisfies WordsFile);
  write(paths.facets, facetTable(entries));
  write(paths.places, input.places);
  for (const [at, shard] of numbers.shards.entries()) write(paths.numbers(at), shard);
  for (const [at, shard] of headings.shards.entries()) write(paths.headings(at), shard);
  const cards = entries.map((entry, at) => cardOf(entry, at));
  for (const [file, own] of inParts(cards, cardsPerFile(entries.length)).entries())
    write(paths.cards(file), own);
  const withProvisions = [...entries.entries()].flatMap(([at, { provisions }]) =>
    provisions ? [[at, provisions] as const] : [],
  );
  const inFile = provisionsPerFile(withProvisions.length);
  for (const [file, own] of inParts(withProvisions, inFile).entries())
    write(
      paths.provisions(file),
      own.map(([, provisions]) => provisions),
    );
  files.set(paths.questions, buildQuestions(questions, acronyms));
  for (let at = 0; at < questions.length; at += answersPerFile) {
    const cards = questions.slice(at, at + answersPerFile).map(({ card }) => card);
    write(paths.answers(at), cards);
  }
  const { parts = '0' } = input.places;
  return {
    files,
    manifest: {
      total: entries.length,
      questions: questions.length,
      numbers: numbers.routes,
      headings: headings.from,
      types,
      marks,
      textParts: 1 + Math.max(...[...parts].map((part) => Number.parseInt(part, 36))),
      provisions: writeRising(withProvisions.map(([at]) => at)),
    },
  };
}

/** The search files by path under the search folder, and the folder there of all but the manifest. */
export interface SearchFiles {
  version: string;
  files: Map<string, string>;
}

/**
 * The search files as they are published.
 *
 * @param ids the full text's ids of each entry's pages, parted by spaces; `''` for entries without a text of their own.
 */
export function versionSearchFiles(plan: SearchPlan, ids: readonly string[]): SearchFiles {
  const files = new Map([...plan.files, [paths.ids, JSON.stringify(ids)]]);
  const version = hashOf([...files.values()].join('\n')).toString(36);
  const manifest: Manifest = { version, ...plan.manifest };
  return {
    version,
    files: new Map([
      ...[...files].map(([path, text]) => [`${version}/${path}`, text] as const),
      [paths.manifest, JSON.stringify(manifest)],
    ]),
  };
}

const nothingTyped = { serial: '', code: '', mark: '', year: '', day: '' };

/** A word seen in fewer entries than this may be a typo of ours: it must not count as known. */
const fewestEntries = 2;

/** Adds the words that only the running texts hold, and counts entries over headings and texts together. */
function withBodyWords(
  headings: readonly KnownWord[],
  bodyWords: SearchInput['bodyWords'],
): KnownWord[] {
  const known = headings.map((word) => ({
    ...word,
    entries: Math.max(word.entries, bodyWords.get(word.folded)?.texts ?? 0),
  }));
  const held = new Set(known.map((word) => word.folded));
  const further = [...bodyWords]
    .filter(([folded, { texts }]) => texts >= fewestEntries && !held.has(folded))
    .map(([folded, { texts, form }]) => ({ folded, form, entries: texts }));
  return [...known, ...further];
}
