import { type FacetTable, facetNames } from '../../search/facets.ts';
import type { Asked } from '../../search/questions/ask.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { type ResultsQuery, writeResultsQuery } from './address.ts';
import { answerBlock, questionsBlock } from './answer-card.ts';
import { facetList } from './facet-list.ts';

/** The parts of the page that are filled. */
export interface Parts {
  heading: HTMLElement;
  notes: HTMLElement;
  /** The answer to what was asked, or questions near to it. */
  asked: HTMLElement;
  status: HTMLElement;
  /** Choice of the kind, always in sight; the other facets fold away on a phone. */
  kinds: HTMLElement;
  narrow: HTMLDetailsElement;
  facets: HTMLElement;
  sort: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  /** Where to go when nothing was found. */
  ways: HTMLElement;
}

/** Shows how the results can be narrowed and ordered. */
export function showFacets(
  parts: Parts,
  order: readonly number[],
  table: FacetTable,
  asked: ResultsQuery,
): void {
  const [kinds, ...others] = facetNames.map((name) => facetList(table, name, order, asked));
  const shown = others.filter((list) => list !== null);
  parts.kinds.replaceChildren(...(kinds ? [kinds] : []));
  parts.facets.replaceChildren(...shown);
  parts.narrow.hidden = shown.length === 0;
  const by = (sort: ResultsQuery['sort'], label: string) => {
    const current = asked.sort === sort ? 'true' : undefined;
    const href = writeResultsQuery({ ...asked, sort });
    return element('a', { href, 'data-facet': true, 'aria-current': current }, label);
  };
  const choices = [by('relevance', words.relevance), ' ', by('date', words.date)];
  parts.sort.replaceChildren(`${words.sortBy}: `, ...choices);
  parts.sort.hidden = order.length < 2;
}

/** Shows the answer above the list, or the questions that may have been meant. */
export function showAsked({ asked }: Parts, { answer, near }: Asked): void {
  const block = answer ? answerBlock(answer) : near.length > 0 ? questionsBlock(near) : null;
  asked.replaceChildren(...(block ? [block] : []));
}

/** Sets the title of the page and of its window. */
export function showTitle({ heading }: Parts, title: string): void {
  heading.textContent = title;
  document.title = document.title.replace(/^.*? · /, `${title} · `);
}

/** Empties the page but for a title and a status. */
export function showOnly(parts: Parts, title: string, status: string): void {
  showTitle(parts, title);
  for (const part of [parts.notes, parts.asked, parts.list, parts.kinds]) part.replaceChildren();
  for (const part of [parts.narrow, parts.sort, parts.more, parts.ways]) part.hidden = true;
  parts.list.removeAttribute('data-done');
  parts.status.textContent = status;
}

/** The chosen link is redrawn: the focus moves to the new one. */
export function refocus(group: string | undefined, label: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const same = links.find(
    (one) => one.firstChild?.textContent === label && one.closest('section')?.className === group,
  );
  same?.focus();
}
