import {
  type ComparedLine,
  type ComparedModel,
  criteriaOf,
  readCompared,
  writeCompared,
} from '../../models/compare.ts';
import { compareWords as words } from '../../words/compare.ts';
import { cardWords } from '../../words/model-cards.ts';
import { element } from '../element.ts';
import { ModelFolder } from './files.ts';

/** `<model-compare>`: sets the models of the address side by side, a row a criterion. */
class ModelCompare extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const { numbers, unread, left } = readCompared(location.search);
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
      table?.replaceChildren(...(models.length > 0 ? [this.#table(models)] : []));
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

function drawList(lines: readonly ComparedLine[], address: string, inOrder: boolean): HTMLElement {
  const list = element(inOrder ? 'ol' : 'ul');
  for (const line of lines) list.append(element('li', {}, ...drawLine(line, address)));
  return list;
}

/** Words of a line; an amount stands in bold and leads to the sources of its model. */
function drawLine(line: ComparedLine | undefined, address: string): (Node | string)[] {
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

customElements.define('model-compare', ModelCompare);
