import { statusNames } from '../words/entries.ts';
import { type SearchEntry, searchKinds } from './entry.ts';
import type { Columns } from './headings/columns.ts';

/** By what results can be narrowed. */
export const facetNames = ['kind', 'state', 'type', 'year', 'topic'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values of every entry, in the order of the entries; each value a place in `values`. */
export type FacetTable = Record<FacetName, { values: string[]; of: number[][] }> & {
  /** Day of each entry, `''` when unknown: for sorting. */
  days: string[];
};

/** What was chosen, by facet. */
export type Chosen = Partial<Record<FacetName, string>>;

/** One value of a facet with the number of results it would leave. */
export interface FacetCount {
  value: string;
  count: number;
}

/** Makes the table of the entries. */
export function facetTable(entries: readonly SearchEntry[]): FacetTable {
  const column = (valuesOf: (entry: SearchEntry) => readonly string[]) => {
    const places = new Map<string, number>();
    const of = entries.map((entry) =>
      valuesOf(entry).map((value) => {
        const place = places.get(value) ?? places.size;
        places.set(value, place);
        return place;
      }),
    );
    return { values: [...places.keys()], of };
  };
  return {
    kind: column((entry) => [entry.kind]),
    state: column((entry) => (entry.status === null ? [] : [entry.status])),
    type: column((entry) => (entry.kind === 'document' ? [entry.type] : [])),
    year: column((entry) => (entry.day === null ? [] : [entry.day.slice(0, 4)])),
    topic: column((entry) => entry.topics),
    days: entries.map((entry) => entry.day ?? ''),
  };
}

const nothing = { values: [], of: [] };

/** The table as far as the ranking knows it, which is the kinds: enough to show results of which nothing is chosen. */
export const kindsAlone = ({ kind }: Columns): FacetTable => ({
  kind: { values: [...searchKinds], of: [...kind].map((place) => [Number(place)]) },
  state: nothing,
  type: nothing,
  year: nothing,
  topic: nothing,
  days: [],
});

/** Whether an entry has every chosen value. */
export function fits(table: FacetTable, entry: number, chosen: Chosen): boolean {
  return facetNames.every((name) => {
    const wanted = chosen[name];
    const { values, of } = table[name];
    return wanted === undefined || (of[entry] ?? []).some((place) => values[place] === wanted);
  });
}

/**
 * The values of a facet among the results, with counts; a choice made in the same facet does not hide the others.
 * Years run from the youngest, states as the interface names them, other values from the most frequent.
 */
export function countFacet(
  table: FacetTable,
  name: FacetName,
  entries: readonly number[],
  chosen: Chosen,
): FacetCount[] {
  const { [name]: _, ...others } = chosen;
  const counts = new Map<number, number>();
  for (const entry of entries) {
    if (!fits(table, entry, others)) continue;
    for (const place of table[name].of[entry] ?? []) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const found = [...counts].map(([place, count]) => ({
    value: table[name].values[place] ?? '',
    count,
  }));
  if (name === 'state') {
    const names = Object.keys(statusNames);
    return found.toSorted((a, b) => names.indexOf(a.value) - names.indexOf(b.value));
  }
  return name === 'year'
    ? found.toSorted((a, b) => b.value.localeCompare(a.value))
    : found.toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'));
}
