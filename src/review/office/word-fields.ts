import type { RawTextBuilder } from './raw-text.ts';

/** A link may be written as a field; its words are running text all the same. */
const LINK = /^\s*HYPERLINK\b/;

/** Fields of Word: their codes are no text, and their results are made anew at the next print. */
export class WordFields {
  readonly #text: RawTextBuilder;
  /** `from`: where the result begins; undefined in the code. */
  #open: { code: string; from: number | undefined }[] = [];

  constructor(text: RawTextBuilder) {
    this.#text = text;
  }

  simple(code: string): void {
    this.#text.wall('field');
    this.#open.push({ code, from: this.#text.length });
  }

  sign(kind: string | undefined): void {
    if (kind === 'end') {
      this.close();
      return;
    }
    this.#text.wall('field');
    if (kind === 'begin') this.#open.push({ code: '', from: undefined });
    const field = this.#open.at(-1);
    if (kind === 'separate' && field) field.from = this.#text.length;
  }

  code(words: string): void {
    const field = this.#open.at(-1);
    if (field) field.code += words;
  }

  close(): void {
    const field = this.#open.pop();
    if (field?.from !== undefined && !LINK.test(field.code)) this.#text.bar('field', field.from);
    this.#text.wall('field');
  }
}
