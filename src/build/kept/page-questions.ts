import type { AnswersNow } from './answers-now.ts';
import type { Asked } from './watch.ts';

/** The questions of one page, while it is made. */
export class PageQuestions implements Asked {
  readonly questions = new Set<string>();
  /** Why nothing is known of what the page was made from. */
  lostTo: unknown;
  readonly #now: AnswersNow;

  constructor(now: AnswersNow) {
    this.#now = now;
  }

  note(question: string, print: () => string): void {
    this.#now.note(question, print);
    this.questions.add(question);
  }

  maker(make: { name: string }): void {
    this.#now.maker(make);
  }

  lost(why: unknown): void {
    this.lostTo ??= why;
  }
}
