import {
  type ComparedModel,
  criteriaOf,
  readCompared,
  writeCompared,
} from '../../models/compare.ts';
import { compareWords as words } from '../../words/compare.ts';
import { element } from '../element.ts';
import { caseCards } from './case-cards.ts';
import { drawLine, drawList } from './compared-lines.ts';
import { ModelFolder } from './files.ts';

/** `<model-compare>`: sets the models of the address side by side, a row a criterion. */
class ModelCompare extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const { numbers, unread, left } = readCompared(location.search);
    document.documentElement.dataset['choosing'] = this.localName;
    this.#say(numbers.length > 0 ? [words.loading] : [words.none]);
    const says: string[] = [];
    if (unread.length > 0) says.push(words.unread(unread.join(', ')));
    if (left.length > 0) says.push(words.left(left.join(', ')));
    try {
      const folder = new ModelFolder(this.dataset['files'] ?? '');
      const models = await folder.compared(numbers, (this.dataset['known'] ?? '').split(' '));
      const missing = numbers.filter((number) => models.every((model) => model.number !== number));
      if (missing.length > 0) says.push(words.unknown(missing.join(', ')));
      if (models.length === 0) says.push(words.none);
      if (models.length === 1) says.push(words.one);
      const table = this.querySelector('[data-table]');
      table?.replaceChildren(
        ...(models.length > 0 ? [this.#tools(), this.#table(models), caseCards(models)] : []),
      );
      this.#say(says);
    } catch {
      this.#say([words.failed]);
    }
    delete document.documentElement.dataset['choosing'];
  }

  #say(lines: readonly string[]): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = lines.join(' ');
  }

  /** Ways to paper: the table, or a card a model to hand round. */
  #tools(): HTMLElement {
    const print = (label: string, asCards: boolean) => {
      const button = element('button', { class: 'button', type: 'button' }, label);
      button.addEventListener('click', () => {
        this.toggleAttribute('data-cards', asCards);
        window.print();
      });
      return button;
    };
    return element(
      'p',
      { class: 'compare-print no-print' },
      print(words.printTable, false),
      print(words.printCards, true),
    );
  }

  #table(models: readonly ComparedModel[]): HTMLTableElement {
    const head = element('tr', {}, element('th', { scope: 'col' }, words.criterion));
    for (const model of models) head.append(this.#head(model, models));
    const body = element('tbody');
    for (const key of criteriaOf(models)) {
      const row = element('tr', {}, element('th', { scope: 'row' }, words.criteria[key]));
      for (const { name, address, lines } of models) {
        const own = lines[key] ?? [];
        const cell = element('td', { 'data-label': name });
        if (own.length === 0) cell.append(element('p', { class: 'not-said' }, words.notSaid));
        else if (own.length === 1) cell.append(element('p', {}, ...drawLine(own[0], address)));
        else cell.append(drawList(own, address, key === 'actions'));
        row.append(cell);
      }
      body.append(row);
    }
    const caption = element('caption', {}, words.differ);
    return element('table', { class: 'table compared' }, caption, element('thead', {}, head), body);
  }

  #head({ number, name, address }: ComparedModel, models: readonly ComparedModel[]): HTMLElement {
    const rest = models.map((model) => model.number).filter((other) => other !== number);
    const drop = element(
      'a',
      { href: location.pathname + writeCompared(rest), 'aria-label': words.drop(name) },
      words.dropShort,
    );
    return element('th', { scope: 'col' }, element('a', { href: address }, name), ' ', drop);
  }
}

customElements.define('model-compare', ModelCompare);
