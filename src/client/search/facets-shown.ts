import { type FacetTable, facetNames } from '../../search/facets.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { type ResultsQuery, writeResultsQuery } from './address.ts';
import { facetList } from './facet-list.ts';
import type { Parts } from './results-parts.ts';

/**
 * Shows how the results can be narrowed and ordered.
 *
 * @param isComing whether the other facets are still to come: their room is kept.
 */
export function showFacets(
  parts: Parts,
  order: readonly number[],
  table: FacetTable,
  asked: ResultsQuery,
  isComing = false,
): void {
  const [kinds, ...others] = facetNames.map((name) => facetList(table, name, order, asked));
  const shown = others.filter((list) => list !== null);
  parts.kinds.replaceChildren(...(kinds ? [kinds] : []));
  parts.facets.replaceChildren(...shown);
  parts.narrow.hidden = shown.length === 0 && !(isComing && order.length > 1);
  const by = (sort: ResultsQuery['sort'], label: string) => {
    const current = asked.sort === sort ? 'true' : undefined;
    const href = writeResultsQuery({ ...asked, sort });
    return element('a', { href, 'data-facet': true, 'aria-current': current }, label);
  };
  const choices = [by('relevance', words.relevance), ' ', by('date', words.date)];
  parts.sort.replaceChildren(`${words.sortBy}: `, ...choices);
  parts.sort.hidden = order.length < 2;
}
