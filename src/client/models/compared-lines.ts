import type { ComparedLine } from '../../models/compare.ts';
import { cardWords } from '../../words/model-cards.ts';
import { element } from '../element.ts';

/** Lines as a list; steps are numbered. */
export function drawList(
  lines: readonly ComparedLine[],
  address: string,
  inOrder: boolean,
): HTMLElement {
  const list = element(inOrder ? 'ol' : 'ul');
  for (const line of lines) list.append(element('li', {}, ...drawLine(line, address)));
  return list;
}

/** Words of a line; an amount stands in bold and leads to the sources of its model. */
export function drawLine(line: ComparedLine | undefined, address: string): (Node | string)[] {
  const { text = '', amount, qualifier } = line ?? {};
  if (amount === undefined) return [text];
  const number = element('b', {}, [qualifier, amount].filter(Boolean).join(' '));
  const source = element(
    'a',
    { class: 'card-source', href: `${address}#nguon-tai-lieu` },
    cardWords.source,
  );
  return [number, ` ${text} `, source];
}
