import { countFacet, type FacetName, type FacetTable } from '../../search/facets.ts';
import { statusNames } from '../../words/entries.ts';
import { facetTitles, searchKindNames, searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { type ResultsQuery, writeResultsQuery } from './address.ts';

const mostValues = 8;

/** The values of a facet as links with counts; null where there is nothing to choose. */
export function facetList(
  table: FacetTable,
  name: FacetName,
  entries: readonly number[],
  asked: ResultsQuery,
): HTMLElement | null {
  const counts = countFacet(table, name, entries, asked.chosen);
  const current = asked.chosen[name];
  if (counts.length < 2 && current === undefined) return null;
  const shown = counts.filter(
    ({ value }, at) => name === 'state' || at < mostValues || value === current,
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const { [name]: _, ...others } = asked.chosen;
  const to = (value: string | undefined) =>
    writeResultsQuery({
      ...asked,
      chosen: value === undefined ? others : { ...others, [name]: value },
    });
  const item = (label: string, count: number | null, href: string, isCurrent: boolean) =>
    element(
      'li',
      {},
      element(
        'a',
        { href, 'data-facet': true, 'aria-current': isCurrent ? 'true' : undefined },
        label,
        ...(count === null ? [] : [' ', element('span', { class: 'facet-count' }, String(count))]),
      ),
    );
  const id = `loc-${name}`;
  const everything = item(
    words.everything,
    name === 'kind' ? total : null,
    to(undefined),
    current === undefined,
  );
  return element(
    'section',
    { class: `facet facet-${name}`, 'aria-labelledby': id },
    element('h2', { id }, facetTitles[name]),
    element(
      'ul',
      { role: 'list' },
      everything,
      ...shown.map(({ value, count }) =>
        item(nameOf(name, value), count, to(value), value === current),
      ),
    ),
  );
}

function nameOf(facet: FacetName, value: string): string {
  if (facet === 'state') return statusNames[value as keyof typeof statusNames];
  return facet === 'kind' && value in searchKindNames
    ? searchKindNames[value as keyof typeof searchKindNames]
    : value;
}
