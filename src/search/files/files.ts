import type { MarkCode, TypeCode } from '../numbers/codes.ts';

/** What a browser must know before it asks anything: the one file with a fixed address. */
export interface Manifest {
  /** Folder of all other files; new content, new folder, so that they may be cached forever. */
  version: string;
  /** Number of entries. */
  total: number;
  /** Number of questions that have an answer. */
  questions: number;
  numberShards: number;
  headingShards: number;
  types: readonly TypeCode[];
  marks: readonly MarkCode[];
  /** Entries that have provisions, by number. */
  provisions: readonly number[];
}

/** Folder of the search files under the site's root, and the addresses in it. */
export const searchFolder = 'tim';
export const cardsPerFile = 8;
export const answersPerFile = 4;

export const paths = {
  manifest: 'chung.json',
  /** What every question in words needs, in one file: see `WordsFile`. */
  words: 'tu.json',
  facets: 'loc.json',
  numbers: (shard: number) => `so/${shard}.json`,
  headings: (shard: number) => `tu/${shard}.json`,
  cards: (entry: number) => `the/${Math.floor(entry / cardsPerFile)}.json`,
  provisions: (entry: number) => `dieu/${entry}.json`,
  /** The questions that have an answer, and their answers. */
  questions: 'hoi.txt',
  answers: (question: number) => `hoi/${Math.floor(question / answersPerFile)}.json`,
  /** Pagefind's bundle, and one page of it by Pagefind's id. */
  fullText: 'toan-van/',
  page: (id: string) => `toan-van/fragment/${id}.pf_fragment`,
  /** Which entry each page of the full text is: ids in the order of the entries, several parted by spaces. */
  pages: 'trang.json',
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
