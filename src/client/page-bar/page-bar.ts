import { site } from '../../words/site.ts';
import { followParts } from './current-part.ts';
import { linkHeadings } from './heading-links.ts';

/**
 * The bar of an entry's page: says which part is being read, closes its list when a part was chosen,
 * brings the reader to the search box; beside it links on headings, and folds that open when a link
 * leads to them. Without it the list opens, and all links lead where they say.
 */
const bar = document.querySelector<HTMLElement>('.dock');
const contents = bar?.querySelector('details');
const here = bar?.querySelector('[data-here]');
const links = new Map(
  [...(bar?.querySelectorAll<HTMLAnchorElement>('li a') ?? [])].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);
const headings = [...document.querySelectorAll<HTMLElement>('main h2[id]')].filter(({ id }) =>
  links.has(id),
);

followParts(headings, (heading) => {
  for (const [id, link] of links) {
    if (id === heading?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const name = heading && links.get(heading.id)?.firstChild?.textContent?.trim();
  if (here) here.textContent = name || site.tableOfContents;
});
linkHeadings(headings);

/** On a wide screen the list stands open beside the text, and says so to those who hear the page. */
const wide = matchMedia('(min-width: 941px)');
const unfold = () => {
  if (contents) contents.open = wide.matches;
};
wide.addEventListener('change', unfold);
unfold();

const close = () => {
  if (contents && !wide.matches) contents.open = false;
};
bar?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('li a')) close();
});
document.addEventListener('click', ({ target }) => {
  if (bar && target instanceof Node && !bar.contains(target)) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !contents?.open || wide.matches) return;
  close();
  contents.querySelector('summary')?.focus();
});

bar?.querySelector('[data-find]')?.addEventListener('click', (event) => {
  const box = document.querySelector<HTMLInputElement>('.top-search input');
  if (!box) return;
  event.preventDefault();
  box.focus();
});

const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest<HTMLDetailsElement>('details.fold');
  if (fold) fold.open = true;
};
addEventListener('hashchange', openTarget);
openTarget();
