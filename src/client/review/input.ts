import type { DraftFile } from '../../review/docx/index.ts';
import type { DraftOptions } from '../../review/index.ts';
import { reviewPage as page } from '../../words/review.ts';
import type { Tools } from './load.ts';

/** A draft as the reader gave it. */
export interface Draft {
  /** Name of the file; empty for a pasted text. */
  name: string;
  text: string;
  file?: DraftFile | undefined;
}

interface Checker {
  check(): void;
  say(sentence: string): void;
  tools(): Promise<Tools | undefined>;
}

/** Where a draft comes in: pasted, chosen or dropped; with its day and place where the reader says so. */
export class DraftInput {
  readonly #text: HTMLTextAreaElement;
  readonly #file: HTMLInputElement;
  readonly #date: HTMLInputElement;
  readonly #place: HTMLSelectElement;
  readonly #checker: Checker;
  #opened: Draft | undefined;

  constructor(root: HTMLElement, checker: Checker) {
    const find = <Kind extends HTMLElement>(selector: string) =>
      root.querySelector(selector) as Kind;
    this.#text = find('textarea');
    this.#file = find('input[type=file]');
    this.#date = find('input[type=date]');
    this.#place = find('select');
    this.#checker = checker;
    const form = find<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      checker.check();
    });
    this.#text.addEventListener('input', () => {
      this.#opened = undefined;
    });
    this.#file.addEventListener('change', () => void this.#open(this.#file.files?.[0]));
    for (const type of ['dragenter', 'dragover'] as const) {
      form.addEventListener(type, (event) => {
        event.preventDefault();
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
      void this.#open(file);
    });
  }

  /** The draft to check: the file last opened, or the text in the field. */
  draft(): Draft | undefined {
    if (this.#opened) return this.#opened;
    const text = this.#text.value;
    return text.trim() === '' ? undefined : { name: '', text };
  }

  options(): DraftOptions {
    return { date: this.#date.value || undefined, place: this.#place.value || undefined };
  }

  /** Makes room for another draft; the last one stays in the field until it is overwritten. */
  reset(): void {
    this.#file.value = '';
    this.#opened = undefined;
    this.#text.focus();
  }

  async #open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.#checker.say(page.reading(file.name));
    const tools = await this.#checker.tools();
    if (tools === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isText = /\.(?:txt|md)$/i.test(file.name) || file.type === 'text/plain';
    const opened = isText ? new TextDecoder().decode(bytes) : tools.docx.openDraftFile(bytes);
    if (typeof opened === 'string' && !isText) {
      this.#file.value = '';
      this.#checker.say(page.problems[opened as keyof typeof page.problems]);
      return;
    }
    const draft =
      typeof opened === 'string' ? { text: opened } : { text: opened.text, file: opened };
    this.#opened = { name: file.name, ...draft };
    this.#text.value = draft.text;
    this.#checker.check();
  }
}
