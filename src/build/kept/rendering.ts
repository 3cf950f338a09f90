import { AsyncLocalStorage } from 'node:async_hooks';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Site } from '../../views/site.ts';

/** A page that is being made. */
export interface Rendering {
  /** The site as the page sees it: every question is noted. */
  readonly site: Site;
  /** Is told whose text the page reads. */
  text(entry: AnyEntry): void;
}

// Pages are bundled and hold other instances of these modules than the integrations do; see `site-store.ts`.
const slot = Symbol.for('so-tay-dan-van/rendering');
const shared: typeof globalThis & { [slot]?: AsyncLocalStorage<Rendering> } = globalThis;

/** Which page is being made, among several that are made at once. */
export function rendering(): AsyncLocalStorage<Rendering> {
  shared[slot] ??= new AsyncLocalStorage<Rendering>();
  return shared[slot];
}
