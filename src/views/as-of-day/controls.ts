import { partyTerms, pastTerms } from '../../library/party-terms.ts';
import type { DateSpan } from '../../vietnamese/date-spans.ts';
import { asOfDayWords as words } from '../../words/as-of-day.ts';
import type { Site } from '../site.ts';

/** The day asked for: a date, a slider of months, the ends of the Party's terms. */
export interface AsOfDayControls {
  /** The day shown, ISO. */
  on: string;
  /** First day that may be asked for. */
  first: string;
  /** Last one: the day of the build. */
  last: string;
  /** Day with which the slider begins. */
  sliderFrom: string;
  terms: readonly (DateSpan & { term: string })[];
  /** Pages of the last days of terms that are over. */
  ends: readonly { name: string; href: string; day: string; here: boolean }[];
}

/** @param first first day that may be asked for. */
export function asOfDayControls(
  on: string,
  first: string,
  { library, url }: Pick<Site, 'library' | 'url'>,
): AsOfDayControls {
  const { day: last, vocabulary } = library;
  const terms = partyTerms(vocabulary.terms).map(({ term, from, to }) => ({ term, from, to }));
  return {
    ...{ on, first, last, terms },
    sliderFrom: terms[0]?.from ?? first,
    ends: pastTerms(vocabulary.terms, last).map(({ term, slug, day }) => ({
      name: words.termName(term),
      href: url(`/van-ban/vao-ngay/${slug}/`),
      day,
      here: day === on,
    })),
  };
}
