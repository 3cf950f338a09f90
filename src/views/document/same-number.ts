import type { DocumentView } from '../../entries/document-view.ts';
import { documentWords } from '../../words/document.ts';
import { entryWords } from '../../words/entries.ts';
import { shorten } from '../shorten.ts';
import type { Site } from '../site.ts';

/** The other documents that carry the same printed number. */
export interface SameNumber {
  /** How many carry it, in words. */
  count: string;
  /** Which of them this page is. */
  here: string;
  /** Address of the page that sets them side by side. */
  compare: string;
  /** The nearest in time, in the order of the number's own page. */
  others: readonly { name: string; href: string }[];
  /** How many more stand on that page, in words; left out where all are here. */
  further?: string;
}

/** Others that a page has room for: in one year every province may issue its plan 01/KH-UBND. */
const mostOthers = 8;

export function sameNumber(
  view: DocumentView,
  { library, url }: Pick<Site, 'library' | 'url'>,
): SameNumber | undefined {
  const { number } = view.data;
  const holders = view.slug ? (library.numbers.get(view.slug) ?? []) : [];
  if (holders.length < 2 || number === undefined) return undefined;
  const others = holders.filter(({ id }) => id !== view.id);
  const years = holders.map(({ year }) => year);
  // Where two of a year bear it, the year does not tell them apart.
  const isShared = new Set(years).size < years.length;
  const near = new Set(
    others
      .toSorted((one, other) => yearsBetween(one, view) - yearsBetween(other, view))
      .slice(0, mostOthers),
  );
  const shown = others.filter((other) => near.has(other));
  return {
    count: entryWords.sameNumber(holders.length, number),
    here: documentWords.thisOne(view.year, isShared ? view.issuerName : undefined),
    compare: url(view.numberAddress ?? ''),
    others: shown.map((other) => ({
      name: `${whenAndWhose(other, isShared)}: ${shorten(other.data.title)}`,
      href: url(other.address),
    })),
    ...(shown.length < others.length
      ? { further: entryWords.furtherHolders(others.length - shown.length) }
      : {}),
  };
}

function whenAndWhose({ year, issuerName }: DocumentView, isShared: boolean): string {
  const when = year ?? documentWords.unknownYear;
  return isShared ? `${when}, ${issuerName}` : when;
}

/** What is of no known year is farthest. */
const yearsBetween = (one: DocumentView, other: DocumentView): number =>
  one.year === undefined || other.year === undefined
    ? Number.MAX_SAFE_INTEGER
    : Math.abs(Number(one.year) - Number(other.year));
