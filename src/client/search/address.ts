import type { Choice } from '../../search/choose.ts';
import { type Chosen, type FacetName, facetNames } from '../../search/facets.ts';
import { isPassage } from '../../search/numbers/passage.ts';

/** What the address of the results page says. */
export type ResultsQuery = Choice;

const parameters: Record<FacetName, string> = {
  kind: 'muc',
  state: 'tinh-trang',
  type: 'loai',
  year: 'nam',
  topic: 'chu-de',
};

/** Longer texts than this are cut: no passage is that long, and no address. */
const longest = 50_000;

/** Reads an address: what is chosen after `?`, and a passage after `#`. */
export function readResultsQuery({
  search,
  hash = '',
}: {
  search: string;
  hash?: string;
}): ResultsQuery {
  const given = new URLSearchParams(search);
  const passage = new URLSearchParams(hash.slice(1)).get('q');
  const chosen: Chosen = {};
  for (const name of facetNames) {
    const value = given.get(parameters[name]);
    if (value) chosen[name] = value;
  }
  return {
    query: (passage ?? given.get('q') ?? '').normalize('NFC').trim().slice(0, longest),
    chosen,
    sort: given.get('xep') === 'ngay' ? 'date' : 'relevance',
  };
}

/** Writes it: a link that shows the same results to whoever it is sent to. */
export function writeResultsQuery({ query, chosen, sort }: ResultsQuery): string {
  const inHash = isPassage(query);
  const wanted = new URLSearchParams(inHash ? {} : { q: query });
  for (const name of facetNames) {
    const value = chosen[name];
    if (value !== undefined) wanted.set(parameters[name], value);
  }
  if (sort === 'date') wanted.set('xep', 'ngay');
  return `?${wanted}${inHash ? `#${new URLSearchParams({ q: query })}` : ''}`;
}
