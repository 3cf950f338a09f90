import { ResultsPage } from './results.ts';

function part<Kind extends HTMLElement>(name: string): Kind {
  const found = document.querySelector<Kind>(`[data-part="${name}"]`);
  if (found === null) throw new TypeError(`The results page has no part "${name}".`);
  return found;
}

const page = new ResultsPage({
  heading: part('heading'),
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
});
void page.show(location.search);
