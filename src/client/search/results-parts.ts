import type { Asked } from '../../search/questions/ask.ts';
import { answerBlock, questionsBlock } from './answer-card.ts';

/** The parts of the page that are filled. */
export interface Parts {
  heading: HTMLElement;
  /** What was understood. */
  lines: HTMLElement;
  /** What was made good and why the first is first, below the list. */
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

/** The parts of the page that is open; null where it is no results page, or one that is filled already. */
export function partsOfPage(): Parts | null {
  const page = document.querySelector('.results:not([data-on])');
  if (page === null) return null;
  page.toggleAttribute('data-on', true);
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = page.querySelector<Kind>(`[data-part="${name}"]`);
    if (found === null) throw new TypeError(`The results page has no part "${name}".`);
    return found;
  };
  return {
    heading: part('heading'),
    lines: part('lines'),
    notes: part('notes'),
    asked: part('asked'),
    status: part('status'),
    kinds: part('kinds'),
    narrow: part<HTMLDetailsElement>('narrow'),
    facets: part('facets'),
    sort: part('sort'),
    list: part('list'),
    more: part<HTMLButtonElement>('more'),
    ways: part('ways'),
  };
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
  for (const part of [parts.lines, parts.notes, parts.asked, parts.list, parts.kinds])
    part.replaceChildren();
  for (const part of [parts.narrow, parts.sort, parts.more, parts.ways]) part.hidden = true;
  parts.list.removeAttribute('data-done');
  parts.list.removeAttribute('data-alone');
  parts.status.textContent = status;
}

/** Says what went wrong and where to go from there. */
export function showWays({ status, ways }: Parts, message: string): void {
  status.textContent = message;
  ways.hidden = false;
}

/** The chosen link is redrawn: the focus moves to the new one. */
export function refocus(group: string | undefined, label: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const same = links.find(
    (one) => one.firstChild?.textContent === label && one.closest('section')?.className === group,
  );
  same?.focus();
}
