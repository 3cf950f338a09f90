import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnswersNow } from './answers-now.ts';
import { hashOfBytes, type KeptPage, type KeptRecord } from './kept-record.ts';

/** A page that was made in this build, and what it asked. */
export interface MadePage {
  address: string;
  file: string;
  given: string;
  bytes: Uint8Array;
  questions: Iterable<string>;
}

/** The pages of the site in use that can be taken over, and a record of those of this build. */
export class KeptPages {
  readonly #last: ReadonlyMap<string, KeptPage>;
  readonly #questions: KeptRecord['questions'];
  readonly #live: string;
  readonly #now: AnswersNow;
  readonly #next = new Map<string, KeptPage>();
  readonly #places = new Map<string, number>();
  readonly #asked: KeptRecord['questions'] = [];
  #taken = 0;

  /** @param live folder of the site in use. */
  constructor(last: KeptRecord | undefined, live: string, now: AnswersNow) {
    this.#last = new Map(last?.pages);
    this.#questions = last?.questions ?? [];
    this.#live = live;
    this.#now = now;
  }

  /** How many pages were taken over. */
  get taken(): number {
    return this.#taken;
  }

  /**
   * The bytes of a page, when all that it asked is answered as before, and its file is still what it was.
   *
   * @param given print of what its route is given now.
   */
  async take(address: string, given: string): Promise<Buffer | undefined> {
    const page = this.#last.get(address);
    if (page === undefined || page.given !== given || !this.#stands(page)) return undefined;
    const bytes = await readFile(path.join(this.#live, page.file)).catch(() => undefined);
    if (bytes === undefined || hashOfBytes(bytes) !== page.hash) return undefined;
    const asked = page.asked.map((place) => this.#placeOf(this.#questions[place]?.[0] ?? ''));
    this.#next.set(address, { ...page, asked });
    this.#taken += 1;
    return bytes;
  }

  /** Notes a page that was made. */
  note({ address, file, given, bytes, questions }: MadePage): void {
    const asked = [...questions].map((question) => this.#placeOf(question));
    this.#next.set(address, { file, hash: hashOfBytes(bytes), given, asked });
  }

  /** What the next build may take over. */
  record(inputs: string): KeptRecord {
    return { inputs, questions: this.#asked, pages: [...this.#next] };
  }

  readonly #standing = new Map<number, boolean>();

  #stands({ asked }: KeptPage): boolean {
    return asked.every((place) => {
      const known = this.#standing.get(place);
      if (known !== undefined) return known;
      const [question, print] = this.#questions[place] ?? ['', ''];
      const now = this.#now.of(question);
      // What cannot be asked yet may be askable later, when a page has named the maker of an index.
      if (now !== undefined) this.#standing.set(place, now === print);
      return now === print;
    });
  }

  #placeOf(question: string): number {
    const known = this.#places.get(question);
    if (known !== undefined) return known;
    const place = this.#asked.push([question, this.#now.of(question) ?? '']) - 1;
    this.#places.set(question, place);
    return place;
  }
}
