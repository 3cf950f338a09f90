import { readWrittenAddress, type WrittenAddress } from '../../search/written-address.ts';
import { slugify } from '../../vietnamese/index.ts';
import { missingPage as words } from '../../words/addresses.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { cardLines, type ShownCard } from './card.ts';
import { suggest } from './find.ts';
import { resultsPage } from './results-address.ts';

/** Offers more than these would have to be read. */
const mostOffered = 5;

const base = link('/');
const path = location.pathname.startsWith(base)
  ? location.pathname.slice(base.length - 1)
  : location.pathname;
const written = readWrittenAddress(path);
if (written !== null) void offer(written);

/** Fills the search with what the address says, and offers what it can mean. */
async function offer(address: WrittenAddress): Promise<void> {
  const { query, plain } = address;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) {
    input.value ||= query;
  }
  let cards: readonly ShownCard[] = [];
  let sought: ReadonlySet<string> = new Set();
  try {
    for await (const found of suggest(query)) ({ cards, sought } = found);
  } catch {
    // Without the search the links of the page remain.
    return;
  }
  if (plain !== path && cards.some((card) => isAt(card, plain))) {
    location.replace(link(plain) + location.search + location.hash);
    return;
  }
  const [holder, ...others] = cards.filter((card) => isAt(card, plain));
  // A number that several documents bear has a page: where there is none, one bears it.
  if (plain === path && holder && others.length === 0) {
    location.replace(link(holder.address) + location.search);
    return;
  }
  const place = document.querySelector<HTMLElement>('[data-part="offers"]');
  if (place === null) return;
  const items = cards
    .slice(0, mostOffered)
    .map((card) =>
      element(
        'li',
        { class: `hit kind-${card.kind}` },
        element('a', { class: 'hit-link', href: link(card.address) }, ...cardLines(card, sought)),
      ),
    );
  place.replaceChildren(
    element('p', {}, items.length > 0 ? words.read(query) : words.none(query)),
    element('ul', { class: 'hits', role: 'list' }, ...items),
    element('p', {}, element('a', { href: resultsPage(query) }, words.search)),
  );
}

/** Whether a page stands at the address for certain: the entry's own, or that of its number. */
function isAt(card: ShownCard, address: string): boolean {
  return card.address === address || (card.number && `/so/${slugify(card.number)}/`) === address;
}
