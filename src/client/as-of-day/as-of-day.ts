import { type DateSpan, spansAround } from '../../vietnamese/date-spans.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { asOfDayWords as words } from '../../words/as-of-day.ts';
import { Months, readDay } from './days.ts';
import { readStates, type State, statusOn } from './states.ts';

/**
 * `<as-of-day>` around the list of documents as of a day. The page is whole without it; with it the
 * day can be typed, chosen with the slider or jumped to, a single state can be shown, and the
 * address carries both, so that the view can be shared.
 */
class AsOfDay extends HTMLElement {
  #rows: { element: HTMLElement; states: State[]; status: string }[] = [];
  #counts = new Map<string, { button: HTMLButtonElement; output: Element | null }>();
  #chosen: string | undefined;
  #day = '';

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form');
    const date = this.querySelector<HTMLInputElement>('input[type="date"]');
    const slider = this.querySelector<HTMLInputElement>('input[type="range"]');
    if (!form || !date || !slider) return;
    const { first = '', day: last = '', terms = '[]' } = form.dataset;
    const months = new Months(first, last);
    const spans: (DateSpan & { term: string })[] = JSON.parse(terms);
    slider.max = String(months.end);
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-states]')].map((element) => ({
      element,
      states: readStates(element.dataset['states'] ?? ''),
      status: '',
    }));
    this.#makeButtons();

    const go = (day: string, remember: boolean): void => {
      this.#day = day;
      if (date.value !== day) date.value = day;
      slider.value = String(months.stepOf(day));
      const inTerm = words.inTerm(spansAround(day, spans));
      slider.setAttribute('aria-valuetext', [formatDate(day), inTerm].filter(Boolean).join(', '));
      this.#say('[data-said-day]', formatDate(day));
      this.#say('[data-said-term]', inTerm && `(${inTerm})`);
      for (const link of this.querySelectorAll('[data-end]')) {
        if (link.getAttribute('data-end') === day) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
      this.#show();
      if (remember) this.#remember();
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    date.addEventListener('change', () => {
      if (date.value && date.validity.valid) go(date.value, true);
      else date.reportValidity();
    });
    slider.addEventListener('input', () => go(months.dayOf(slider.valueAsNumber), false));
    // The address and the message for screen readers wait until the slider rests.
    slider.addEventListener('change', () => this.#remember());
    form.querySelector('[data-today]')?.addEventListener('click', () => go(last, true));

    const state = new URLSearchParams(location.search).get('tinh-trang') ?? '';
    if (this.#counts.has(state)) this.#chosen = state;
    const asked = readDay(location.search, date.min, date.max);
    if (asked || this.#chosen) go(asked ?? date.value, false);
    else go(date.value, false);
  }

  /** Each count becomes a switch that shows its state alone. */
  #makeButtons(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-status]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...item.childNodes);
      item.append(button);
      const status = item.dataset['status'] ?? '';
      this.#counts.set(status, { button, output: button.querySelector('.count') });
      button.addEventListener('click', () => {
        this.#chosen = this.#chosen === status ? undefined : status;
        this.#show();
        this.#remember();
      });
    }
  }

  #show(): void {
    const counts = new Map<string, number>();
    for (const row of this.#rows) {
      const status = statusOn(this.#day, row.states);
      if (status !== row.status) this.#mark(row.element, status);
      row.status = status;
      counts.set(status, (counts.get(status) ?? 0) + 1);
      row.element.hidden =
        status === 'chua-ban-hanh' || (this.#chosen !== undefined && this.#chosen !== status);
    }
    for (const [status, { button, output }] of this.#counts) {
      if (output) output.textContent = String(counts.get(status) ?? 0);
      button.setAttribute('aria-pressed', String(this.#chosen === status));
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-states]:not([hidden])') === null;
    }
    const issued = this.#rows.length - (counts.get('chua-ban-hanh') ?? 0);
    this.#say('[data-said-total]', words.total(issued));
    const empty = this.querySelector<HTMLElement>('[data-none]');
    if (empty) empty.hidden = this.#rows.some(({ element }) => !element.hidden);
  }

  #mark(row: HTMLElement, status: string): void {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-mark="${status}"]`);
    const mark = row.querySelector('.status');
    if (template && mark) mark.replaceWith(template.content.cloneNode(true));
  }

  #say(selector: string, words: string): void {
    const output = this.querySelector(selector);
    if (output) output.textContent = words;
  }

  #remember(): void {
    this.#say('[role="status"]', this.querySelector('.said')?.textContent.trim() ?? '');
    const query = new URLSearchParams({ ngay: this.#day });
    if (this.#chosen) query.set('tinh-trang', this.#chosen);
    // A page of a term stands for one day only; every other day is the first page's.
    history.replaceState(null, '', `${this.dataset['home'] ?? location.pathname}?${query}`);
  }
}

customElements.define('as-of-day', AsOfDay);
