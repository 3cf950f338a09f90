import { mostCompared } from '../../models/compare.ts';
import { type Kept, kept } from '../kept.ts';
import { comparedKey } from '../kept-keys.ts';

/** Models chosen for a comparison, kept for this tab; in a browser that keeps nothing, for this page. */
export class ChosenModels {
  readonly #kept: Kept;
  #numbers: readonly number[];

  constructor(where: Kept = kept(comparedKey, () => sessionStorage)) {
    this.#kept = where;
    const held = where.readJson();
    this.#numbers = Array.isArray(held)
      ? held.filter((number) => Number.isInteger(number)).slice(0, mostCompared)
      : [];
  }

  get numbers(): readonly number[] {
    return this.#numbers;
  }

  /** Chooses a model or drops it; `false` when there is no room for it. */
  toggle(number: number): boolean {
    const isChosen = this.#numbers.includes(number);
    if (!isChosen && this.#numbers.length >= mostCompared) return false;
    this.#keep(
      isChosen ? this.#numbers.filter((other) => other !== number) : [...this.#numbers, number],
    );
    return true;
  }

  clear(): void {
    this.#keep([]);
  }

  #keep(numbers: readonly number[]): void {
    this.#numbers = numbers;
    this.#kept.writeJson(numbers);
  }
}
