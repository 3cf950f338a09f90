import { type Inventory, inventoryFile } from '../../offline/inventory.ts';
import {
  BuildChanged,
  giveUp,
  type Progress,
  type Tools,
  takeAlong,
} from '../../offline/take-along.ts';
import { offlineWords as words } from '../../words/offline.ts';
import { link } from '../link.ts';
import { browserRecords, browserShelves, cacheNames } from './browser-shelves.ts';
import { TakeAlongView } from './take-along-view.ts';

/** Builds published while one is taken along: after so many something else is wrong. */
const mostBuilds = 3;

/** `<take-along>`: takes the library or some topics along, and shows what is on this machine. */
class TakeAlong extends HTMLElement {
  readonly #home = new URL(link('/'), location.origin).href;
  readonly #records = browserRecords(this.#home);
  readonly #shelves = browserShelves(this.#home);
  readonly #view = new TakeAlongView(this);
  #stopping: AbortController | undefined;
  #inventory: Inventory | undefined;

  connectedCallback(): void {
    if (!('caches' in globalThis) || !navigator.serviceWorker || location.protocol === 'file:') {
      this.#view.showBarred();
      return;
    }
    this.#view.onChange(() => void this.#showSum());
    this.#view.onTake(() => void this.#take());
    this.#view.onStop(() => this.#stopping?.abort());
    this.#view.onRemove(() => void this.#remove());
    // A link of this page to one of its choices loads nothing anew.
    addEventListener('hashchange', () => {
      this.#view.choose([...this.#view.chosen(), location.hash.slice(1)]);
      void this.#showSum();
    });
    void this.#open();
  }

  async #open(): Promise<void> {
    const holdings = await this.#records.read();
    const asked = location.hash.slice(1);
    const wanted = holdings.next?.sets ?? holdings.held?.sets ?? [];
    this.#view.choose(asked ? [...wanted, asked] : wanted);
    this.#inventory = await this.#fetchInventory().catch(() => undefined);
    if (this.#inventory) this.#view.showSizes(this.#inventory);
    this.#view.showHoldings(holdings, this.#inventory);
    await this.#showSum();
    this.#view.showWork();
  }

  async #fetchInventory(): Promise<Inventory> {
    const response = await this.#ask(inventoryFile);
    if (!response.ok) throw new Error(`${response.status} ${inventoryFile}`);
    return (await response.json()) as Inventory;
  }

  /** Past all caches, those of the worker too. */
  #ask(path: string): Promise<Response> {
    const signal = this.#stopping?.signal ?? null;
    return fetch(new URL(path, this.#home), { cache: 'no-store', signal });
  }

  async #showSum(): Promise<void> {
    const inventory = this.#inventory;
    if (!inventory) return;
    const there = new Set(await (await this.#shelves.open(inventory.version)).paths());
    this.#view.showSum(inventory, there);
  }

  async #take(): Promise<void> {
    const sets = this.#view.chosen();
    if (this.#stopping) return;
    if (sets.length === 0) {
      this.#view.say(words.chooseFirst);
      return;
    }
    this.#stopping = new AbortController();
    this.#view.showUnderWay(true);
    // Kept even when the browser runs short of room, where it lets itself be asked.
    void navigator.storage?.persist?.();
    const said = await this.#takeWhole(sets, mostBuilds);
    this.#stopping = undefined;
    this.#view.showUnderWay(false);
    this.#view.showHoldings(await this.#records.read(), this.#inventory);
    await this.#showSum();
    this.#view.say(said);
  }

  /** @returns what to say at its end. */
  async #takeWhole(sets: readonly string[], builds: number): Promise<string> {
    const tools: Tools = {
      shelves: this.#shelves,
      records: this.#records,
      inventory: async () => {
        this.#inventory = await this.#fetchInventory();
        return this.#inventory;
      },
      fetch: (path) => this.#ask(path),
    };
    try {
      await takeAlong(sets, tools, (progress: Progress) => this.#view.showProgress(progress));
      return words.done;
    } catch (error) {
      if (error instanceof BuildChanged && builds > 1) {
        this.#view.say(words.changed);
        return this.#takeWhole(sets, builds - 1);
      }
      const { name } = error as Error;
      if (name === 'AbortError') return words.stopped;
      if (name === 'QuotaExceededError') return words.full;
      return name === 'TypeError' ? words.broken : words.failed;
    }
  }

  async #remove(): Promise<void> {
    this.#stopping?.abort();
    await giveUp({ shelves: this.#shelves, records: this.#records });
    const { pages, assets, records } = cacheNames(this.#home);
    for (const name of [pages, assets, records]) await caches.delete(name);
    this.#view.choose([]);
    this.#view.showHoldings(await this.#records.read(), this.#inventory);
    await this.#showSum();
    this.#view.say(words.removed);
  }
}

customElements.define('take-along', TakeAlong);
