import type { NumberResult } from '../../search/numbers/ask.ts';
import type { NumberCodes } from '../../search/numbers/codes.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { cardLines } from './card.ts';
import { option } from './panel.ts';
import { numberName } from './reading.ts';
import { checkerWith } from './results-address.ts';

/** The lines above the citations of a passage. */
export function passageLines(text: string, citations: number): HTMLElement[] {
  const read = `${words.passage(text.trim().length)} `;
  const found = element('b', {}, words.citations(citations));
  return [element('p', { class: 'search-read' }, read, found)];
}

/** One citation: what it means and why, or that the library does not hold it. */
function citationLines(result: NumberResult, codes: NumberCodes): HTMLElement[] {
  const [first] = result.holders;
  if (first === undefined) {
    const name = element('span', { class: 'hit-no' }, numberName(result, codes));
    return [name, element('span', { class: 'hit-why' }, words.notHeld)];
  }
  const why = whyOf(result);
  const lines = cardLines(first.holder, new Set());
  return why === '' ? lines : [...lines, element('span', { class: 'hit-why' }, why)];
}

/** So many say enough. */
const mostReasons = 3;

function whyOf({ count, holders: [first], loosened }: NumberResult): string {
  if (first === undefined) return '';
  const fits = [...new Set(first.stated)].slice(0, mostReasons).join(', ');
  if (first.against.length > 0) return words.noneOfThem(first.against);
  if (loosened) return words.loosened;
  if (count === 1) return fits;
  return fits === '' ? words.undecided(count) : fits;
}

/** Where a citation leads: to its document, or to the numbers near to it. */
function addressOf({ typed, holders: [first] }: NumberResult): string {
  return link(first?.holder.address ?? `/so/#so-${typed.serial}`);
}

/** A citation among the suggestions. */
export const citationOption = (result: NumberResult, codes: NumberCodes): HTMLElement =>
  option(addressOf(result), 'hit kind-document', ...citationLines(result, codes));

/** A citation in the list of results. */
export function citationItem(result: NumberResult, codes: NumberCodes): HTMLElement {
  const head = element('a', { class: 'hit-link', href: addressOf(result) });
  head.append(...citationLines(result, codes));
  const main = element('div', { class: 'hit-main' }, head);
  return element('li', { class: 'hit kind-document' }, main);
}

/** The way into the draft checker with the passage. */
export const wayToChecker = (text: string): HTMLElement =>
  option(checkerWith(text.trim()), 'search-more', words.checkAll);
