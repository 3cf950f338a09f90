import { fold } from '../../vietnamese/index.ts';
import { showWords as words } from '../../words/outputs.ts';
import { element } from '../element.ts';
import type { Pages } from './show-parts.ts';

/** All slides side by side, found by number or by words of their names. */
export interface Overview {
  root: HTMLElement;
  open(at: number): void;
  readonly isOpen: boolean;
  close(): void;
}

export function overviewOf(pages: Pages, go: (at: number) => void): Overview {
  const field = element('input', {
    type: 'search',
    'aria-label': words.find,
    placeholder: words.find,
    autocomplete: 'off',
  });
  const list = element('ol', { class: 'overview-list', role: 'list' });
  const root = element('div', { class: 'overview', hidden: true }, field, list);
  const close = () => {
    root.hidden = true;
    list.replaceChildren();
  };
  const choose = (at: number) => {
    close();
    go(at);
  };
  const entry = (at: number, current: number) => {
    const slide = pages.slide(at, true);
    slide?.setAttribute('aria-hidden', 'true');
    const name = `${at + 1}. ${pages.title(at)}`;
    const button = element(
      'button',
      { type: 'button', 'aria-label': name, 'aria-current': at === current ? 'true' : undefined },
      ...(slide ? [slide] : []),
    );
    button.addEventListener('click', () => choose(at));
    return element(
      'li',
      { 'data-at': at },
      button,
      element('span', { 'aria-hidden': 'true' }, name),
    );
  };
  const matching = (): number[] => {
    const typed = fold(field.value.trim());
    const all = pages.items.map((_, at) => at);
    if (typed === '') return all;
    if (/^\d+$/.test(typed)) return all.filter((at) => at === Number(typed) - 1);
    return all.filter((at) => fold(pages.title(at)).includes(typed));
  };
  field.addEventListener('input', () => {
    const shown = new Set(matching());
    for (const item of list.children as HTMLCollectionOf<HTMLElement>) {
      item.hidden = !shown.has(Number(item.dataset['at']));
    }
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field) choose(matching()[0] ?? 0);
    else if (event.key !== 'Enter' && event.key !== ' ' && event.target !== field) return;
    // Keys that mean something here turn no page.
    event.stopPropagation();
  });
  return {
    root,
    get isOpen() {
      return !root.hidden;
    },
    open: (at) => {
      field.value = '';
      list.replaceChildren(...pages.items.map((_, index) => entry(index, at)));
      root.hidden = false;
      list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
      field.focus();
    },
    close,
  };
}
