import path from 'node:path';
import { close } from 'pagefind';
import { hubKinds, type SearchEntry } from '../../search/entry.ts';
import { paths, textsPerFile } from '../../search/files/files.ts';
import { shardOf } from '../../search/files/hash.ts';
import {
  readTextPlaces,
  type TextPlaces,
  textParts,
  writeTextPlaces,
} from '../../search/full-text/places.ts';
import { keptFolder, layOut, removeOthers } from './kept-part.ts';
import { madeBy } from './made-by.ts';
import type { PageQueue } from './page-queue.ts';
import { type TextPage, textPart } from './text-part.ts';

/** Which pages the full text holds, by its parts, and where the pages of each entry lie. */
export interface TextPlan {
  parts: readonly (readonly TextPage[])[];
  places: TextPlaces;
}

/** Parts the pages of the entries: by a hash of the entry, so that another one moves none. */
export function planFullText(entries: readonly SearchEntry[]): TextPlan {
  const pages = entries.map((entry) => (hubKinds.has(entry.kind) ? [] : pagesOf(entry)));
  const count = textParts(pages.flat().length);
  const parts = Array.from({ length: count }, (): TextPage[] => []);
  const of = entries.map(({ number, title, address }, entry) => {
    const own = pages[entry] ?? [];
    const part = own.length === 0 ? 0 : shardOf(address, count);
    const name = [number, title].filter(Boolean).join(' ');
    parts[part]?.push(...own.map((page) => ({ address: page, title: name })));
    return { pages: own.length, part };
  });
  return { parts, places: writeTextPlaces(of) };
}

/** The pages that hold the text of an entry: its own, and that of its provisions where they stand apart. */
function pagesOf({ address, provisions }: SearchEntry): string[] {
  return [...new Set([address, provisions?.page ?? address])];
}

/** The full text, once it stands. */
export interface FullText {
  /** Pagefind's ids of each part's pages, in their order. */
  ids: readonly (readonly string[])[];
  /** Lays its files out in the folder of the search files of one version. Returns how many there are. */
  layOut(folder: string): Promise<number>;
}

/**
 * Indexes the pages as they come.
 *
 * @param root the project, which keeps parts from build to build.
 * @param tell is told how many pages the index has taken.
 */
export async function makeFullText(
  { parts }: TextPlan,
  queue: PageQueue,
  root: string,
  tell: (done: number, total: number) => void = () => {},
): Promise<FullText> {
  const total = parts.flat().length;
  let done = 0;
  const told = () => {
    done += 1;
    tell(done, total);
  };
  const made = await madeBy(root);
  const inFile = textsPerFile(total);
  try {
    const ids: string[][] = [];
    // One after another, as the pages are made, each by a program of its own: an index of 2,000 pages takes 900 MB while it is
    // written, and the program gives nothing back.
    for (const [part, pages] of parts.entries()) {
      const isFirst = part === 0;
      const folder = keptFolder(root, part);
      const by = `${made} ${inFile} ${isFirst}`;
      ids.push(await textPart({ pages, isFirst, made: by, inFile, folder, told }, queue));
      await close();
    }
    return {
      ids,
      layOut: async (folder) => {
        // Not before: now this build is sure to be the only one.
        await removeOthers(root, parts.length);
        const laid = parts.map((_, part) =>
          layOut(keptFolder(root, part), path.join(folder, paths.part(part))),
        );
        return (await Promise.all(laid)).reduce((sum, files) => sum + files, 0);
      },
    };
  } finally {
    await close();
  }
}

/** Pagefind's ids of each entry's pages, parted by spaces; `''` for entries without a text of their own. */
export function idsByEntry(ids: FullText['ids'], places: TextPlaces): string[] {
  return readTextPlaces(places).of.map((own) =>
    own.map(({ part, at }) => ids[part]?.[at] ?? '').join(' '),
  );
}
