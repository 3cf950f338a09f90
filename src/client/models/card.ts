import type { Amount, CardData } from '../../models/cards.ts';
import { cardWords as words } from '../../words/model-cards.ts';
import { element } from '../element.ts';

/** A model's card, the same as `ModelCard.astro` makes; `more` stands below the amounts. */
export function drawCard(card: CardData, ...more: Node[]): HTMLLIElement {
  const node = element(
    'li',
    { class: 'card kind-model', 'data-row': true, 'data-number': card.number },
    element('p', { class: 'difficulty' }, card.difficulty),
    element('h2', {}, element('a', { href: card.address }, card.name)),
    element('p', { class: 'where' }, card.where),
    element('p', { class: 'scales' }, card.scales),
  );
  if (card.amounts.length > 0) node.append(drawAmounts(card.amounts));
  node.append(...more, drawTools(card));
  return node;
}

function drawAmounts(amounts: readonly Amount[]): HTMLUListElement {
  const list = element('ul', { class: 'figures', role: 'list' });
  for (const { qualifier, amount, label } of amounts) {
    const number = element('b');
    if (qualifier) number.append(element('span', { class: 'qualifier' }, `${qualifier} `));
    number.append(amount);
    list.append(element('li', {}, number, ` ${label}`));
  }
  return list;
}

function drawTools({ address, name, amounts }: CardData): HTMLParagraphElement {
  const tools = element('p', { class: 'card-tools' });
  if (amounts.length > 0) {
    const label = words.sourceNamed(name);
    const href = `${address}#nguon-tai-lieu`;
    tools.append(
      element('a', { class: 'card-source', href, 'aria-label': label }, words.source),
      ' ',
    );
  }
  tools.append(
    element(
      'button',
      {
        class: 'card-compare with-script',
        type: 'button',
        'aria-pressed': 'false',
        'aria-label': words.compareNamed(name),
      },
      words.compare,
    ),
  );
  return tools;
}
