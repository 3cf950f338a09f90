import { namesEnd } from './fields.ts';

/** Where a word stands: by number of the entry, its places in rising order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Places stored of one word in one entry; more would add nothing. */
const mostPlaces = 8;
/** Entries up to which a word has so many places in each. */
const fewEntries = 1024;

/**
 * Places stored, beside those in names, of a word that so many entries hold: half as many for each doubling. What stands
 * everywhere tells little by where it stands, and its file is the largest of a question.
 */
export const placesKept = (entries: number): number =>
  Math.max(1, mostPlaces / 2 ** Math.max(0, Math.ceil(Math.log2(entries / fewEntries))));

/** The postings as one string: rising numbers as differences, base 36. */
export function writePostings(postings: Postings): string {
  let entry = 0;
  const kept = placesKept(postings.size);
  const isKept = (place: number, at: number) => at < (place < namesEnd ? mostPlaces : kept);
  return [...postings]
    .toSorted(([a], [b]) => a - b)
    .map(([number, places]) => {
      const step = number - entry;
      entry = number;
      let place = 0;
      const steps = places.filter(isKept).map((at) => {
        const next = at - place;
        place = at;
        return next.toString(36);
      });
      return [step.toString(36), ...steps].join('.');
    })
    .join(' ');
}

/** Reads what {@link writePostings} wrote. */
export function readPostings(text: string): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  let entry = 0;
  for (const item of text.split(' ')) {
    const [step = '', ...steps] = item.split('.');
    if (step === '') continue;
    entry += Number.parseInt(step, 36);
    let place = 0;
    postings.set(
      entry,
      steps.map((next) => {
        place += Number.parseInt(next, 36);
        return place;
      }),
    );
  }
  return postings;
}

/** {@link readPostings} that reads a text once: the words of a query are asked for at every letter typed. */
export function postingsReader(): (text: string) => Postings {
  const known = new Map<string, Postings>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const postings = readPostings(text);
    known.set(text, postings);
    return postings;
  };
}

/** The postings of a word over all its forms. */
export function mergePostings(forms: readonly Postings[]): Postings {
  const [only, ...others] = forms;
  if (only !== undefined && others.length === 0) return only;
  const merged = new Map<number, readonly number[]>();
  for (const postings of forms) {
    for (const [entry, places] of postings) {
      const before = merged.get(entry);
      merged.set(entry, before === undefined ? places : [...before, ...places]);
    }
  }
  return merged;
}
