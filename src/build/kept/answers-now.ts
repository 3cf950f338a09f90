import type { AnyEntry } from '../../entries/entry.ts';
import type { SiteFacts } from '../../views/create-site.ts';
import { keyOf } from './note-texts.ts';
import { printOf } from './print.ts';
import { askAgain, type Referred, Unaskable } from './question.ts';

/** What pages ask a site: what it knows, and the text of an entry, which most pages that name the entry do not show. */
export interface Questioned extends SiteFacts {
  text(entry: AnyEntry): string;
}

/** What the questions of pages are answered in this build, as prints; each is made once. */
export class AnswersNow {
  readonly #prints = new Map<string, string>();
  readonly #makers = new Map<string, object>();
  readonly #from: Questioned;
  readonly #referred: Referred;

  constructor(from: Questioned) {
    const entries = new Map(from.library.entries.map((entry) => [keyOf(entry), entry]));
    this.#from = from;
    this.#referred = {
      entry: (key) => entries.get(key),
      view: (id) => from.library.document(id),
      maker: (name) => this.#makers.get(name),
    };
  }

  /** The print of an answer that a page was just given. */
  note(question: string, print: () => string): string {
    const known = this.#prints.get(question) ?? print();
    this.#prints.set(question, known);
    return known;
  }

  /** The print of the answer to a question of an earlier build; undefined when it cannot be asked (yet). */
  of(question: string): string | undefined {
    const known = this.#prints.get(question);
    if (known !== undefined) return known;
    try {
      return this.note(question, () => printOf(askAgain(question, this.#from, this.#referred)));
    } catch {
      // Whatever stands in the way, the page that asked is made anew.
      return undefined;
    }
  }

  /** Makers of indexes are known by name once a page has asked for what they make. @throws when two share a name. */
  maker(make: { name: string }): void {
    const known = this.#makers.get(make.name);
    if (known !== undefined && known !== make) {
      throw new Unaskable(`two makers are called ${make.name}: give one another name`);
    }
    this.#makers.set(make.name, make);
  }
}
