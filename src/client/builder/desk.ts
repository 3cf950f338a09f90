import { emptyPack, isBlank, type Pack } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import type { KeepResult } from '../kept.ts';
import { PackStore } from './store.ts';

/** How many changes can be undone. */
const mostUndone = 100;

/** The pack being made: every change is stored in the browser and can be undone. */
export class Desk {
  readonly #store: PackStore;
  #pack: Pack;
  #past: Pack[] = [];
  #listeners: ((said: string) => void)[] = [];
  /** How storing the last change went. */
  kept: KeepResult = 'kept';
  readonly wasDamaged: boolean;

  constructor(store = new PackStore()) {
    this.#store = store;
    const { pack, isDamaged } = store.load();
    this.#pack = pack;
    this.wasDamaged = isDamaged;
  }

  get pack(): Pack {
    return this.#pack;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** The pack that was open before this one, if one is kept. */
  get before(): Pack | undefined {
    return this.#store.loadBefore();
  }

  /** Calls back after each visible change, with what to announce about it. */
  onChange(listener: (said: string) => void): void {
    this.#listeners.push(listener);
  }

  /** Changes the pack. */
  change(next: Pack, said = ''): void {
    if (next === this.#pack) return;
    this.#past = [...this.#past, this.#pack].slice(-mostUndone);
    this.#set(next);
    this.#announce(said);
  }

  /** Stores what is being typed; the page shows it already. */
  type(next: Pack): void {
    const before = this.kept;
    this.#set(next);
    if (this.kept !== before) this.#announce('');
  }

  /** Takes over what another tab did to the same pack. */
  reload(): void {
    this.#pack = this.#store.load().pack;
    this.#announce('');
  }

  undo(): void {
    const last = this.#past.pop();
    if (!last) return;
    this.#set(last);
    this.#announce(words.saidUndone);
  }

  /** Opens another pack; the current one is stored as the one before, unless it is empty. */
  open(next: Pack, said: string): void {
    const isKept = !isBlank(this.#pack) && this.#store.saveBefore(this.#pack) === 'kept';
    this.#past = [...this.#past, this.#pack].slice(-mostUndone);
    this.#set(next);
    this.#announce(isKept ? `${said} ${words.saidBeforeKept}` : said);
  }

  openFresh(): void {
    this.open(emptyPack(), words.saidFresh);
  }

  openBefore(): void {
    const { before } = this;
    if (before) this.open(before, words.saidBefore);
  }

  #set(pack: Pack): void {
    this.#pack = pack;
    this.kept = this.#store.save(pack);
  }

  #announce(said: string): void {
    for (const listener of this.#listeners) listener(said);
  }
}
