import type { MarkCode, TypeCode } from '../numbers/codes.ts';
import type { NumberRoutes } from '../numbers/routes.ts';

/** What a browser must know before it asks anything: the one file with a fixed address. */
export interface Manifest {
  /** Folder of all other files; new content, new folder, so that they may be cached forever. */
  version: string;
  /** Number of entries. */
  total: number;
  /** Number of questions that have an answer. */
  questions: number;
  /** Where numbers are looked up. */
  numbers: NumberRoutes;
  /** Where the words of the headings lie: see `ring.ts`. */
  headings: string;
  types: readonly TypeCode[];
  marks: readonly MarkCode[];
  /** Into how many indexes the full text is parted. */
  textParts: number;
  /** Entries that have provisions: their numbers as differences, base 36, parted by spaces. */
  provisions: string;
}

/** Folder of the search files under the site's root, and the addresses in it. */
export const searchFolder = 'tim';
/** So many answers are 2 KB packed. */
export const answersPerFile = 8;

/**
 * How many of so many things one file holds: so few that a reader of a list asks for little more than it shows, but twice as
 * many for each doubling beyond `most` things, for hosts count files.
 *
 * @param many so many at most, where each is long.
 */
const perFile = (things: number, few: number, most: number, many = Number.POSITIVE_INFINITY) =>
  Math.min(many, few * 2 ** Math.max(0, Math.ceil(Math.log2(things / most))));
/** Provisions of so many documents in one file. */
export const provisionsPerFile = (documents: number): number => perFile(documents, 4, 256);
/** Cards of so many entries in one file: 2.5 KB packed for sixteen. */
export const cardsPerFile = (entries: number): number => perFile(entries, 8, 1024, 32);
/**
 * Texts of so many pages in one file: 2.5 KB packed each, and a list shows eight excerpts, so that more than eight would cost
 * a reader more than the pages themselves.
 */
export const textsPerFile = (pages: number): number => perFile(pages, 1, 512, 8);

/** The folder of the full text, and in it those of its parts beyond the first. */
const fullText = 'toan-van/';
const partFolder = (part: number): string => (part === 0 ? fullText : `${fullText}${part}/`);
/** Whether a file of the search holds texts of pages. */
export const isTexts = (path: string): boolean => path.endsWith('.pf_texts');

export const paths = {
  manifest: 'chung.json',
  /** What every question in words needs, in one file: see `WordsFile`. */
  words: 'tu.json',
  facets: 'loc.json',
  numbers: (file: number) => `so/${file}.json`,
  headings: (file: number) => `tu/${file}.json`,
  cards: (file: number) => `the/${file}.json`,
  /** Of documents that have provisions. */
  provisions: (file: number) => `dieu/${file}.json`,
  /** The questions that have an answer, and their answers. */
  questions: 'hoi.txt',
  answers: (question: number) => `hoi/${Math.floor(question / answersPerFile)}.json`,
  /** Pagefind's program with the first part of the full text, and below it the others. */
  fullText,
  part: partFolder,
  /** Texts of pages: those of a part in the order of the entries. */
  texts: (part: number, file: number) => `${partFolder(part)}chu/${file}.pf_texts`,
  /** Where the texts of each entry lie: `TextPlaces`. */
  places: 'trang.json',
  /** Pagefind's ids of each entry's pages, in the order of the entries, several parted by spaces. */
  ids: `${fullText}trang.json`,
} as const;

/** Reads files under the search folder; given by the browser, the terminal or a test. */
export interface ReadFiles {
  text(path: string): Promise<string>;
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Reads files once each. A file that failed is asked for again the next time. */
export function createFileReader(read: ReadFiles): ReadFiles & {
  json<Data>(path: string): Promise<Data>;
} {
  const held = new Map<string, Promise<unknown>>();
  const once = <Value>(key: string, get: () => Promise<Value>): Promise<Value> => {
    const known = held.get(key) as Promise<Value> | undefined;
    if (known !== undefined) return known;
    const asked = get();
    held.set(key, asked);
    asked.catch(() => held.delete(key));
    return asked;
  };
  return {
    text: (path) => once(`text ${path}`, () => read.text(path)),
    bytes: (path) => once(`bytes ${path}`, () => read.bytes(path)),
    json: <Data>(path: string) =>
      once(`json ${path}`, async () => JSON.parse(await read.text(path)) as Data),
  };
}
