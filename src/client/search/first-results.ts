import { holdersOf, type NumberAnswers } from '../../search/numbers/first.ts';
import type { NumberIndex } from '../../search/numbers/open.ts';
import { askPassage } from '../../search/numbers/passage.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { citationItem, passageLines } from './passage.ts';
import { numberLines, numberNotes } from './reading.ts';
import { resultItem } from './result-item.ts';
import { checkerWith } from './results-address.ts';
import { type Parts, showTitle } from './results-parts.ts';

/**
 * Shows who bears the numbers of a query, before anything else is known.
 *
 * @param isAlone whether that is the whole answer: else room is kept for what comes.
 */
export function showNumbers(
  parts: Parts,
  { numbers }: NumberAnswers,
  { codes }: NumberIndex,
  isAlone: boolean,
): void {
  const holders = holdersOf(numbers);
  const rest = numbers.filter(({ count, holders: shown }) => count > shown.length);
  parts.lines.replaceChildren(...numbers.flatMap((number) => numberLines(number, codes)));
  parts.list.replaceChildren(...holders.map((holder) => resultItem(holder, new Set(), !isAlone)));
  parts.notes.replaceChildren(
    ...numbers.flatMap(numberNotes),
    ...rest.map(({ typed, count }) =>
      element(
        'p',
        { class: 'search-note' },
        element('a', { href: link(`/so/#so-${typed.serial}`) }, words.rest(count)),
      ),
    ),
  );
  parts.list.toggleAttribute('data-alone', isAlone);
  if (!isAlone) return;
  parts.status.textContent = words.found(holders.length);
  parts.more.textContent = words.moreThanNumber;
  parts.more.hidden = false;
  parts.list.toggleAttribute('data-done', true);
}

/** Shows what a pasted text cites, with a way into the checker; false where it cites nothing. */
export async function showPassage(
  parts: Parts,
  index: NumberIndex,
  text: string,
): Promise<boolean> {
  const found = await askPassage(index, text);
  const way = element('a', { class: 'button', href: checkerWith(text) }, words.checkAll);
  if (found.length === 0) {
    parts.lines.replaceChildren(element('p', { class: 'search-read' }, words.noCitations));
    parts.notes.replaceChildren(element('p', {}, way));
    return false;
  }
  showTitle(parts, words.titleForPassage);
  parts.lines.replaceChildren(...passageLines(text, found.length));
  parts.list.replaceChildren(...found.map((citation) => citationItem(citation, index.codes)));
  parts.notes.replaceChildren(element('p', {}, way));
  parts.status.textContent = words.found(found.length);
  parts.list.toggleAttribute('data-done', true);
  return true;
}
