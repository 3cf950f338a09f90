import type { DraftOptions, GivenDraft } from '../../review/index.ts';

interface Listener {
  check(): void;
  /** A draft is about to come: whatever is needed may be fetched. */
  expect(): void;
}

/** A text that another page of this site hands over behind the `#`; it does not stay in the address. */
function takeGiven(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('van-ban') ?? '';
  if (given !== '') history.replaceState(null, '', location.pathname + location.search);
  return given;
}

/** Where a draft comes in: pasted, chosen or dropped; with its day and place where the reader says so. */
export class DraftInput {
  readonly #text: HTMLTextAreaElement;
  readonly #file: HTMLInputElement;
  readonly #date: HTMLInputElement;
  readonly #place: HTMLSelectElement;
  #chosen: File | undefined;

  constructor(root: HTMLElement, listener: Listener) {
    const find = <Kind extends HTMLElement>(selector: string) =>
      root.querySelector(selector) as Kind;
    this.#text = find('textarea');
    this.#file = find('input[type=file]');
    this.#date = find('#ngay-du-thao');
    this.#place = find('#noi-du-thao');
    const form = find<HTMLFormElement>('form');
    const given = takeGiven();
    if (given !== '') {
      this.#text.value = given;
      // When the page has put together what shows the result.
      queueMicrotask(() => listener.check());
    }
    const choose = (file: File | undefined) => {
      if (file === undefined) return;
      this.#chosen = file;
      listener.check();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      listener.check();
    });
    this.#text.addEventListener('input', () => {
      this.#chosen = undefined;
    });
    this.#file.addEventListener('change', () => choose(this.#file.files?.[0]));
    for (const type of ['focusin', 'pointerdown'] as const) {
      form.addEventListener(type, () => listener.expect(), { once: true });
    }
    for (const type of ['dragenter', 'dragover'] as const) {
      form.addEventListener(type, (event) => {
        event.preventDefault();
        listener.expect();
        form.classList.add('is-over');
      });
    }
    for (const type of ['dragleave', 'drop'] as const) {
      form.addEventListener(type, () => form.classList.remove('is-over'));
    }
    form.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      choose(file);
    });
  }

  /** Name of the draft that would be checked; empty for a pasted text. */
  get name(): string {
    return this.#chosen?.name ?? '';
  }

  /** Size in bytes of the file that would be checked. */
  get size(): number {
    return this.#chosen?.size ?? 0;
  }

  /** The draft to check: the file last chosen, or what stands in the field. */
  async draft(): Promise<GivenDraft | undefined> {
    const file = this.#chosen;
    if (file) return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const text = this.#text.value;
    return text.trim() === '' ? undefined : { name: '', text };
  }

  options(): DraftOptions {
    return { date: this.#date.value || undefined, place: this.#place.value || undefined };
  }

  /** Makes room for another draft; a pasted one stays in the field until it is overwritten. */
  reset(): void {
    this.#file.value = '';
    this.#chosen = undefined;
    this.#text.focus();
  }

  /** Forgets a file that could not be read. */
  forget(): void {
    this.#file.value = '';
    this.#chosen = undefined;
  }
}
