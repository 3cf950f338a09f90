import { emptyPack, isBlank, type Pack } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import { type Kept, loadBefore, loadPack, packKey, saveBefore, savePack } from './store.ts';

/** How many changes can be taken back. */
const mostUndone = 100;

/** The pack on the builder's desk: every change is kept in the browser and can be taken back. */
export class Desk {
  #pack: Pack;
  #past: Pack[] = [];
  #listeners: ((said: string) => void)[] = [];
  /** How keeping the last change went. */
  kept: Kept = 'kept';
  readonly wasDamaged: boolean;

  constructor() {
    const { pack, isDamaged } = loadPack();
    this.#pack = pack;
    this.wasDamaged = isDamaged;
    // Another tab may add to the same pack; what is seen here follows.
    addEventListener('storage', ({ key }) => {
      if (key !== packKey && key !== null) return;
      this.#pack = loadPack().pack;
      this.#tell('');
    });
  }

  get pack(): Pack {
    return this.#pack;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** The pack that was open before this one, if one is kept. */
  get before(): Pack | undefined {
    return loadBefore();
  }

  /** Calls back after each change that shows, with what is to be said about it. */
  onChange(listener: (said: string) => void): void {
    this.#listeners.push(listener);
  }

  /** Puts the pack into a new state. */
  change(next: Pack, said = ''): void {
    if (next === this.#pack) return;
    this.#past = [...this.#past, this.#pack].slice(-mostUndone);
    this.#set(next);
    this.#tell(said);
  }

  /** Keeps what is being typed; the page shows it already. */
  type(next: Pack): void {
    const before = this.kept;
    this.#set(next);
    if (this.kept !== before) this.#tell('');
  }

  undo(): void {
    const last = this.#past.pop();
    if (!last) return;
    this.#set(last);
    this.#tell(words.saidUndone);
  }

  /** Opens another pack; the one on the desk is kept as the one before, unless it is blank. */
  open(next: Pack, said: string): void {
    const isKept = !isBlank(this.#pack) && saveBefore(this.#pack) === 'kept';
    this.#past = [...this.#past, this.#pack].slice(-mostUndone);
    this.#set(next);
    this.#tell(isKept ? `${said} ${words.saidBeforeKept}` : said);
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
    this.kept = savePack(pack);
  }

  #tell(said: string): void {
    for (const listener of this.#listeners) listener(said);
  }
}
