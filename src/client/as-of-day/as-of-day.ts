import type { DayIndex, DayRow } from '../../lists/day-rows.ts';
import { dayRowsOnPage } from '../../lists/day-rows.ts';
import { type DateSpan, spansAround } from '../../vietnamese/date-spans.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { asOfDayWords as words } from '../../words/as-of-day.ts';
import { element } from '../element.ts';
import { drawDocumentRow } from '../filter/document-row.ts';
import { FolderFiles } from '../filter/folder-files.ts';
import { appendByYear } from '../filter/year-groups.ts';
import { Months, readDay } from './days.ts';
import { readStates, type State, statusOn } from './states.ts';

/** A row of the list of a day, and its state on it. */
interface Shown {
  row: number;
  status: string;
}

/**
 * `<as-of-day>` around the list of documents as of a day. The page is whole without it; with it the
 * day can be typed, chosen with the slider or jumped to, a single state can be shown, and the
 * address carries both, so that the view can be shared. The states of all documents come with the
 * first other day, rows as they are shown.
 */
class AsOfDay extends HTMLElement {
  #files = new FolderFiles('');
  #states: State[][] | undefined;
  #counts = new Map<string, { button: HTMLButtonElement; output: Element | null }>();
  #chosen: string | undefined;
  #day = '';
  #shown: Shown[] = [];
  #drawn = 0;
  /** Counts the days asked for, so that a list that comes late is not shown over a newer one. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form');
    const date = this.querySelector<HTMLInputElement>('input[type="date"]');
    const slider = this.querySelector<HTMLInputElement>('input[type="range"]');
    if (!form || !date || !slider) return;
    this.#files = new FolderFiles(this.dataset['files'] ?? '');
    const { first = '', day: last = '', terms = '[]' } = form.dataset;
    const months = new Months(first, last);
    const spans: (DateSpan & { term: string })[] = JSON.parse(terms);
    slider.max = String(months.end);
    this.#makeButtons();
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());

    const tell = (day: string): void => {
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
    };
    const go = (day: string, remember: boolean): void => {
      tell(day);
      void this.#show().then(() => {
        if (remember && day === this.#day) this.#remember();
      });
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    date.addEventListener('change', () => {
      if (date.value && date.validity.valid) go(date.value, true);
      else date.reportValidity();
    });
    slider.addEventListener('input', () => go(months.dayOf(slider.valueAsNumber), false));
    // The address and the message for screen readers wait until the slider rests.
    slider.addEventListener('change', () => go(months.dayOf(slider.valueAsNumber), true));
    form.querySelector('[data-today]')?.addEventListener('click', () => go(last, true));

    const state = new URLSearchParams(location.search).get('tinh-trang') ?? '';
    if (this.#counts.has(state)) this.#chosen = state;
    const asked = readDay(location.search, date.min, date.max);
    if (asked || this.#chosen) go(asked ?? date.value, false);
    else tell(date.value);
  }

  /** Each count becomes a switch that shows its state alone. */
  #makeButtons(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-status]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-pressed', 'false');
      button.append(...item.childNodes);
      item.append(button);
      const status = item.dataset['status'] ?? '';
      this.#counts.set(status, { button, output: button.querySelector('.count') });
      button.addEventListener('click', () => {
        this.#chosen = this.#chosen === status ? undefined : status;
        void this.#show().then(() => this.#remember());
      });
    }
  }

  /** Shows the list of the day; when its files cannot be had, the page stays as it was. */
  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const { states } = await this.#files.get<DayIndex>('loc');
      this.#states ??= states.map(readStates);
    } catch {
      return;
    }
    const counts = new Map<string, number>();
    const shown: Shown[] = [];
    for (const [row, own] of this.#states.entries()) {
      const status = statusOn(this.#day, own);
      if (status === 'chua-ban-hanh') continue;
      counts.set(status, (counts.get(status) ?? 0) + 1);
      if (this.#chosen === undefined || this.#chosen === status) shown.push({ row, status });
    }
    const nodes = await this.#draw(shown.slice(0, dayRowsOnPage));
    if (turn !== this.#turn) return;
    const list = this.querySelector<HTMLElement>('[data-rows]');
    list?.replaceChildren();
    if (list) appendByYear(list, nodes);
    this.#shown = shown;
    this.#drawn = nodes.length;
    this.#afterRows();
    for (const [status, { button, output }] of this.#counts) {
      if (output) output.textContent = String(counts.get(status) ?? 0);
      button.setAttribute('aria-pressed', String(this.#chosen === status));
    }
    const issued = [...counts.values()].reduce((sum, count) => sum + count, 0);
    this.#say('[data-said-total]', words.total(issued));
    const empty = this.querySelector<HTMLElement>('[data-none]');
    if (empty) empty.hidden = shown.length > 0;
    this.dataset['shown'] = this.#day;
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const nodes = await this.#draw(this.#shown.slice(this.#drawn, this.#drawn + dayRowsOnPage));
    const list = this.querySelector<HTMLElement>('[data-rows]');
    if (turn !== this.#turn || !list) return;
    appendByYear(list, nodes);
    this.#drawn += nodes.length;
    // The button that was pressed may be gone: reading goes on at the first new row.
    nodes[0]?.row.querySelector('a')?.focus();
    this.#afterRows();
  }

  #afterRows(): void {
    const more = this.querySelector<HTMLElement>('[data-more]');
    if (more) more.hidden = this.#drawn >= this.#shown.length;
  }

  async #draw(shown: readonly Shown[]): Promise<{ year: string; row: HTMLElement }[]> {
    const { inPart } = await this.#files.get<DayIndex>('loc');
    const places = shown.map(({ row }) => row);
    const rows = await this.#files.rows<DayRow>('dong-', places, inPart);
    return rows.map(({ later, ...row }, at) => {
      const state = { status: shown[at]?.status ?? '' };
      const more = later === undefined ? [] : [element('p', { class: 'later' }, later)];
      return { year: row.year, row: drawDocumentRow({ ...row, state }, ...more) };
    });
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
