import { type Chosen, type FacetName, facetNames } from '../../search/facets.ts';

/** What the address of the results page says. */
export interface ResultsQuery {
  query: string;
  chosen: Chosen;
  sort: 'relevance' | 'date';
}

const parameters: Record<FacetName, string> = {
  kind: 'muc',
  state: 'tinh-trang',
  type: 'loai',
  year: 'nam',
  topic: 'chu-de',
};

/** Reads the part of an address after `?`. */
export function readResultsQuery(search: string): ResultsQuery {
  const given = new URLSearchParams(search);
  const chosen: Chosen = {};
  for (const name of facetNames) {
    const value = given.get(parameters[name]);
    if (value) chosen[name] = value;
  }
  return {
    query: (given.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    chosen,
    sort: given.get('xep') === 'ngay' ? 'date' : 'relevance',
  };
}

/** Writes it: a link that shows the same results to whoever it is sent to. */
export function writeResultsQuery({ query, chosen, sort }: ResultsQuery): string {
  const wanted = new URLSearchParams({ q: query });
  for (const name of facetNames) {
    const value = chosen[name];
    if (value !== undefined) wanted.set(parameters[name], value);
  }
  if (sort === 'date') wanted.set('xep', 'ngay');
  return `?${wanted}`;
}
