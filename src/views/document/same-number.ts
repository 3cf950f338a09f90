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
  others: readonly { name: string; href: string }[];
}

export function sameNumber(
  view: DocumentView,
  { library, url }: Pick<Site, 'library' | 'url'>,
): SameNumber | undefined {
  const { number } = view.data;
  const holders = view.slug ? (library.numbers.get(view.slug) ?? []) : [];
  if (holders.length < 2 || number === undefined) return undefined;
  return {
    count: entryWords.sameNumber(holders.length, number),
    here: documentWords.thisOne(view.year),
    compare: url(view.numberAddress ?? ''),
    others: holders
      .filter(({ id }) => id !== view.id)
      .map((other) => ({
        name: `${other.year ?? documentWords.unknownYear}: ${shorten(other.data.title)}`,
        href: url(other.address),
      })),
  };
}
