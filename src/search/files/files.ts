import type { MarkCode, TypeCode } from '../numbers/codes.ts';
import type { KnownAcronym } from '../words/acronyms.ts';

/** What a browser must know before it asks anything: the one file with a fixed address. */
export interface Manifest {
  /** Folder of all other files; new content, new folder, so that they may be cached for ever. */
  version: string;
  /** Number of entries. */
  total: number;
  numberShards: number;
  headingShards: number;
  types: readonly TypeCode[];
  marks: readonly MarkCode[];
  acronyms: readonly KnownAcronym[];
}

/** Folder of the search files under the site's root, and the addresses in it. */
export const searchFolder = 'tim';
export const cardsPerFile = 8;

export const paths = {
  manifest: 'chung.json',
  /** Known words: one line of text. */
  words: 'tu.txt',
  columns: 'cot.json',
  facets: 'loc.json',
  numbers: (shard: number) => `so/${shard}.json`,
  headings: (shard: number) => `tu/${shard}.json`,
  cards: (entry: number) => `the/${Math.floor(entry / cardsPerFile)}.json`,
  /** Pagefind's bundle. */
  fullText: 'toan-van/',
  /** Which entry each page of the full text is. */
  pages: 'trang.json',
} as const;

/** Reads text files under the search folder; given by the browser, the terminal or a test. */
export type ReadText = (path: string) => Promise<string>;

/** Reads files once each. A file that failed is asked for again the next time. */
export function createFileReader(read: ReadText): {
  text(path: string): Promise<string>;
  json<Data>(path: string): Promise<Data>;
} {
  const texts = new Map<string, Promise<string>>();
  const parsed = new Map<string, Promise<unknown>>();
  const once = <Value>(
    held: Map<string, Promise<Value>>,
    path: string,
    get: () => Promise<Value>,
  ) => {
    const known = held.get(path);
    if (known !== undefined) return known;
    const asked = get();
    held.set(path, asked);
    asked.catch(() => held.delete(path));
    return asked;
  };
  const text = (path: string) => once(texts, path, () => read(path));
  return {
    text,
    json: <Data>(path: string) =>
      once(parsed, path, async () => JSON.parse(await read(path)) as unknown) as Promise<Data>,
  };
}
