/** Where a word stands: by number of the entry, its places in rising order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Places stored of one word in one entry; more would add nothing. */
const mostPlaces = 8;

/** The postings as one string: rising numbers as differences, base 36. */
export function writePostings(postings: Postings): string {
  let entry = 0;
  return [...postings]
    .toSorted(([a], [b]) => a - b)
    .map(([number, places]) => {
      const step = number - entry;
      entry = number;
      let place = 0;
      const steps = places.slice(0, mostPlaces).map((at) => {
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

/** The postings of a word over all its forms. */
export function mergePostings(forms: Readonly<Record<string, string>>): Map<number, number[]> {
  const merged = new Map<number, number[]>();
  for (const text of Object.values(forms)) {
    for (const [entry, places] of readPostings(text)) {
      merged.set(entry, [...(merged.get(entry) ?? []), ...places]);
    }
  }
  return merged;
}
