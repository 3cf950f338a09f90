import type { Library } from '../library/library.ts';
import type { Period } from '../schema/index.ts';
import { formatDate } from '../vietnamese/index.ts';
import { modelWords } from '../words/model.ts';
import { placeWords as words } from '../words/places.ts';

/** A province as it was named, and as it is since 1 July 2025 where the name changed. */
export function placeWords(place: string | undefined, library: Library): string | undefined {
  const found = place ? library.vocabulary.places.get(place) : undefined;
  if (!found) return undefined;
  return found.name === found.nowName ? found.name : words.renamed(found.name, found.nowName);
}

/** When a model ran, or which year its figures are of. */
export function yearWords(years: {
  from?: number | undefined;
  to?: number | undefined;
  basis: string;
}): string {
  if (years.from === undefined) return modelWords.unknownYear;
  const span = years.to && years.to !== years.from ? `${years.from}–${years.to}` : `${years.from}`;
  return years.basis === 'nguon' ? modelWords.accordingTo(span) : span;
}

/** What time an account covers: `2013 – 2016`, one year alone, nothing when it is not known. */
export function periodWords({ from, to }: Period): string {
  const days = [from, to].filter((day) => day !== undefined).map(formatDate);
  return [...new Set(days)].join(' – ');
}
