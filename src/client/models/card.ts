import type { CardData, FigureWords } from '../../models/cards.ts';
import { modelWords as words } from '../../words/models.ts';
import { element } from '../element.ts';

/** A model's card, the same as `ModelCard.astro` makes; `more` stands below the figures. */
export function drawCard(card: CardData, ...more: Node[]): HTMLLIElement {
  const node = element(
    'li',
    { class: 'card kind-model', 'data-row': true, 'data-number': card.number },
    element('p', { class: 'difficulty' }, card.difficulty),
    element('h2', {}, element('a', { href: card.address }, card.name)),
    element('p', { class: 'where' }, card.where),
  );
  if (card.figures.length > 0) node.append(drawFigures(card.figures));
  node.append(...more, drawTools(card));
  return node;
}

function drawFigures(figures: readonly FigureWords[]): HTMLUListElement {
  const list = element('ul', { class: 'figures', role: 'list' });
  for (const { qualifier, figure, label } of figures) {
    const number = element('b');
    if (qualifier) number.append(element('span', { class: 'qualifier' }, `${qualifier} `));
    number.append(figure);
    list.append(element('li', {}, number, ` ${label}`));
  }
  return list;
}

function drawTools({ address, name, figures }: CardData): HTMLParagraphElement {
  const tools = element('p', { class: 'card-tools' });
  if (figures.length > 0) {
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
