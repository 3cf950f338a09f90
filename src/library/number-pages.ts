import type { DocumentView } from '../entries/document-view.ts';
import type { Library } from './library.ts';
import { haveOwnFiles } from './own-files.ts';

type Numbered = Pick<Library, 'numbers' | 'entries'>;

/**
 * Printed numbers that have a page, by slug, with their holders. In a large library a number of one
 * holder has none: its address leads to the document, and the index of numbers names it.
 */
export function numbersWithPage(library: Numbered): [string, readonly DocumentView[]][] {
  const all = [...library.numbers];
  return haveOwnFiles(library) ? all : all.filter(([, holders]) => holders.length > 1);
}

/** Addresses of numbers without a page, each with that of the one document that holds the number. */
export function numbersWithoutPage(library: Numbered): Map<string, string> {
  if (haveOwnFiles(library)) return new Map();
  return new Map(
    [...library.numbers.values()].flatMap(([holder, ...others]): [string, string][] =>
      holder?.numberAddress === undefined || others.length > 0
        ? []
        : [[holder.numberAddress, holder.address]],
    ),
  );
}

/** Where a printed number of the library is shown, from the site's root: its page, or its place in the index. */
export function numberPlace(slug: string, library: Numbered): string | undefined {
  const holders = library.numbers.get(slug) ?? [];
  const [first] = holders;
  if (first?.data.number === undefined) return undefined;
  return holders.length > 1 || haveOwnFiles(library)
    ? first.numberAddress
    : `/so/#${serialAnchor(first.data.number)}`;
}

/** Anchor in the index of numbers of all that begin with the same digits. */
export const serialAnchor = (number: string): string => `so-${Number.parseInt(number, 10)}`;
