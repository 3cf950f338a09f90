import type { Vocabulary } from '../entries/vocabulary.ts';
import type { Period } from '../schema/index.ts';
import { formatDate } from '../vietnamese/index.ts';
import { modelWords } from '../words/model.ts';
import { placeWords as words } from '../words/places.ts';

/** A province as it was named, and the one that it is, or belongs to, since 1 July 2025. */
export function placeWords(
  place: string | undefined,
  { vocabulary }: { vocabulary: Pick<Vocabulary, 'places'> },
): string | undefined {
  const found = place ? vocabulary.places.get(place) : undefined;
  if (!found) return undefined;
  if (found.name === found.nowName) return found.name;
  return (found.alone ? words.renamed : words.joined)(found.name, found.nowName);
}

/** When a model ran, or which year its figures are of. */
export function yearWords(years: {
  from?: number | undefined;
  to?: number | undefined;
  basis: string;
}): string {
  if (years.from === undefined) return modelWords.unknownYear;
  const span = years.to && years.to !== years.from ? `${years.from}-${years.to}` : `${years.from}`;
  return years.basis === 'nguon' ? modelWords.accordingTo(span) : span;
}

/** What time an account covers: `2013-2016`, `từ ngày … đến ngày …`, one year alone, nothing when it is not known. */
export function periodWords({ from, to }: Period): string {
  if (from === undefined || to === undefined) {
    const only = from ?? to;
    return only === undefined ? '' : formatDate(only);
  }
  if (from === to) return formatDate(from);
  return from.length === 4 && to.length === 4
    ? `${from}-${to}`
    : words.fromTo(dayWord(from), dayWord(to));
}

/** A day, month or year behind *từ*, *đến*: `ngày 03/6/2013`, `tháng 6/2013`, `năm 2013`. */
const dayWord = (partial: string): string =>
  `${{ 4: words.year, 10: words.day }[partial.length] ?? ''}${formatDate(partial)}`;
