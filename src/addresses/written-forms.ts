import { entryAddress, numberAddress } from '../entries/addresses.ts';
import { kindPlaces, kinds } from '../entries/kinds.ts';
import type { Library } from '../library/library.ts';
import { numbersWithoutPage } from '../library/number-pages.ts';

/** An address as people write or paste it, behind its section, and the page it certainly means. */
export interface WrittenForm {
  /** Section of the site, `so` or that of a kind of entry. */
  section: string;
  /**
   * What stands behind it, in lower case but for letters with a stroke: `60/2013/nđ-cp`; no slash
   * at its end.
   */
  written: string;
  address: string;
}

/** Sections whose addresses people copy into texts and chats. */
export const writtenSections: readonly string[] = [
  'so',
  ...kinds.map((kind) => kindPlaces[kind].section),
];

/**
 * The ways in which pages of numbers and entries are written: a number as it is printed, with its
 * slashes or with dashes, with `đ` or `d`. Capitals, and what a chat put behind an address, are left
 * to whoever compares. A form that would fit two pages is none.
 */
export function writtenForms(library: Library): WrittenForm[] {
  const folded = numbersWithoutPage(library);
  const forms = [
    ...[...library.numbers].flatMap(([slug, holders]) => {
      const numbers = new Set(holders.flatMap(({ data }) => data.number?.toLowerCase() ?? []));
      const spelt = [...numbers].flatMap((number) => [number, number.replaceAll('/', '-')]);
      return [slug, ...spelt].map((written) => ({
        section: 'so',
        written,
        address: folded.get(numberAddress(slug)) ?? numberAddress(slug),
      }));
    }),
    ...library.entries.map(({ kind, id }) => ({
      section: kindPlaces[kind].section,
      written: id,
      address: entryAddress(kind, id),
    })),
  ];
  const meant = Map.groupBy(forms, ({ section, written }) => `${section}/${written}`);
  return [...meant.values()].flatMap((same) => {
    const [first] = same;
    return first && same.every(({ address }) => address === first.address) ? [first] : [];
  });
}
