import { filesOf, type Inventory, libraryId, sizeOf } from '../../offline/inventory.ts';
import type { Holdings } from '../../offline/shelf.ts';
import type { Progress } from '../../offline/take-along.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { offlineWords as words } from '../../words/offline.ts';

const megabytes = (bytes: number) =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
    bytes / 1e6,
  );

/** What of the page its script writes into. */
export class TakeAlongView {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  onChange(act: () => void): void {
    this.#form.addEventListener('change', (event) => {
      this.#onlyLibrary(event.target as HTMLInputElement);
      act();
    });
  }

  onTake(act: () => void): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      act();
    });
  }

  onStop(act: () => void): void {
    this.#part('stop').addEventListener('click', act);
  }

  onRemove(act: () => void): void {
    this.#part('remove').addEventListener('click', act);
  }

  showBarred(): void {
    this.#part('opening').hidden = true;
    this.#part('barred').hidden = false;
  }

  showWork(): void {
    this.#part('opening').hidden = true;
    this.#part('work').hidden = false;
  }

  chosen(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** The whole library holds every topic, so that it alone is chosen where it is among them. */
  choose(ids: readonly string[]): void {
    const isWhole = ids.includes(libraryId);
    for (const box of this.#boxes) {
      box.checked = isWhole ? box.value === libraryId : ids.includes(box.value);
    }
    const details = this.#root.querySelector('details');
    if (details && !isWhole && ids.length > 0) details.open = true;
  }

  /** How much each choice is by itself; topics share most of it, so that a sum is less. */
  showSizes(inventory: Inventory): void {
    for (const place of this.#root.querySelectorAll<HTMLElement>('[data-size]')) {
      const files = filesOf(inventory, [place.dataset['size'] ?? '']);
      place.textContent = files.length > 0 ? words.size(megabytes(sizeOf(files))) : '';
    }
  }

  /** What the choice takes to fetch, with what is on this machine already left out. */
  showSum(inventory: Inventory, there: ReadonlySet<string>): void {
    const files = filesOf(inventory, this.chosen());
    const missing = files.filter(([path]) => !there.has(path));
    const sum =
      missing.length > 0 ? words.toFetch(megabytes(sizeOf(missing))) : words.nothingToFetch;
    this.#part('sum').textContent = files.length > 0 ? sum : '';
  }

  showHoldings({ held, next }: Holdings, inventory: Inventory | undefined): void {
    const names = (held?.sets ?? []).map((id) => this.#nameOf(id)).join(', ');
    this.#part('held').textContent = held
      ? words.holds(names, formatDate(held.day))
      : words.nothing;
    const isOld = held !== null && inventory !== undefined && held.version !== inventory.version;
    const advice = !inventory ? words.notReached : next ? words.halfway : isOld ? words.isOld : '';
    this.#part('advice').textContent = advice;
    this.#part('advice').hidden = advice === '';
    this.#part('take').textContent = next ? words.goOn : isOld ? words.renew : words.take;
  }

  showUnderWay(isUnderWay: boolean): void {
    this.#part('stop').hidden = !isUnderWay;
    this.#part('take').hidden = isUnderWay;
    this.#part('progress').hidden = !isUnderWay;
    for (const box of this.#boxes) box.disabled = isUnderWay;
    if (isUnderWay) this.say('');
  }

  showProgress({ done, total }: Progress): void {
    const bar = this.#root.querySelector('progress');
    if (bar) bar.value = total === 0 ? 1 : done / total;
    this.#part('done').textContent = words.progress(megabytes(done), megabytes(total));
  }

  say(text: string): void {
    this.#part('said').textContent = text;
  }

  /** The whole library holds every topic: choosing one gives up the other. */
  #onlyLibrary({ value, checked }: HTMLInputElement): void {
    if (!checked) return;
    for (const box of this.#boxes) {
      if ((box.value === libraryId) !== (value === libraryId)) box.checked = false;
    }
  }

  #nameOf(id: string): string {
    const box = this.#boxes.find(({ value }) => value === id);
    if (id === libraryId) return words.whole.toLowerCase();
    return box?.labels?.[0]?.firstChild?.textContent?.trim() ?? id;
  }

  get #form(): HTMLFormElement {
    const form = this.#root.querySelector('form');
    if (!form) throw new Error('the page has no form');
    return form;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input[name=phan]')];
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`the page has no part ${name}`);
    return found;
  }
}
