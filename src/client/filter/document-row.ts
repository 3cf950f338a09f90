import type { DocumentRow } from '../../lists/document-rows.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { entryWords } from '../../words/entries.ts';
import { element } from '../element.ts';

/** A row of a list of documents, the same as `DocumentRow.astro` makes; `more` stands below its lines. */
export function drawDocumentRow(row: DocumentRow, ...more: Node[]): HTMLLIElement {
  const { href, name, issuedOn, title, by, state } = row;
  const day = issuedOn
    ? element('time', { datetime: issuedOn }, formatDate(issuedOn))
    : entryWords.unknownDay;
  const node = element(
    'li',
    { class: 'row', 'data-row': true },
    element(
      'p',
      { class: 'no' },
      element('a', { href }, name),
      ' ',
      element('span', { class: 'day' }, day),
    ),
    element(
      'div',
      { class: 'body' },
      element('p', { class: 'title' }, title),
      element('p', { class: 'by' }, by),
      ...more,
    ),
  );
  if (state) node.append(drawState(state));
  return node;
}

/** The mark that the page keeps for a state, with the few words behind its name. */
function drawState({ status, short }: NonNullable<DocumentRow['state']>): Node {
  const kept = document.querySelector<HTMLTemplateElement>(`template[data-mark="${status}"]`);
  const mark = kept?.content.firstElementChild?.cloneNode(true) ?? element('span');
  if (!short) return mark;
  const name = mark.lastChild?.textContent?.trim() ?? '';
  mark.lastChild?.remove();
  mark.appendChild(element('span', {}, `${name} `, element('span', { class: 'on' }, `· ${short}`)));
  return mark;
}
