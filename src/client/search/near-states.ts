import { countFacet, type FacetTable } from '../../search/facets.ts';
import { statusNames } from '../../words/entries.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { type ResultsQuery, writeResultsQuery } from './address.ts';

type State = keyof typeof statusNames;

/** What who asks for a state in words may also mean: of most documents no source says *in force*. */
const groups: readonly (readonly State[])[] = [
  ['con-hieu-luc', 'dang-ap-dung', 'chua-thay-thay-the'],
  ['het-hieu-luc', 'mot-phan', 'co-van-ban-moi-hon', 'da-hoan-thanh'],
];

/** Links to the results of the states beside the one that a query names, as far as there are any. */
export function nearStates(
  state: State | null,
  order: readonly number[],
  table: FacetTable,
  asked: ResultsQuery,
): HTMLElement[] {
  const near = groups.find((group) => group.some((one) => one === state)) ?? [];
  const links = countFacet(table, 'state', order, asked.chosen).flatMap(({ value, count }) => {
    const other = near.find((one) => one === value);
    if (other === undefined || other === asked.chosen.state) return [];
    const href = writeResultsQuery({ ...asked, chosen: { ...asked.chosen, state: other } });
    return [
      element('a', { href, 'data-facet': true }, words.countedState(statusNames[other], count)),
    ];
  });
  if (links.length === 0) return [];
  const listed = links.flatMap((link, at) => [at > 0 ? ', ' : ' ', link]);
  return [element('p', { class: 'search-note' }, words.nearStates, ...listed, '.')];
}
