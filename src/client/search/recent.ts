import { type Kept, kept } from '../kept.ts';
import { queriesKey } from '../kept-keys.ts';

const most = 6;

/** Queries asked on this device, the latest first. They never leave it. */
export class RecentQueries {
  readonly #kept: Kept;

  constructor(where: Kept = kept(queriesKey)) {
    this.#kept = where;
  }

  all(): string[] {
    const held = this.#kept.readJson();
    return Array.isArray(held)
      ? held.filter((query) => typeof query === 'string').slice(0, most)
      : [];
  }

  add(query: string): void {
    const text = query.trim();
    if (text === '') return;
    const others = this.all().filter((other) => other !== text);
    this.#kept.writeJson([text, ...others].slice(0, most));
  }

  clear(): void {
    this.#kept.writeJson([]);
  }
}
