import type { Content } from '../entries/read-content.ts';
import type { SiteFacts } from '../views/create-site.ts';
import type { Site } from '../views/site.ts';

/** The content of this run as it was read, and the site made from it. */
export interface SiteStore {
  readonly content: Content;
  readonly site: Site;
  /** A site written as `site` is, of what it is to know. */
  readonly written: (facts: SiteFacts) => Site;
}

/**
 * Astro bundles the pages, so that they hold other instances of these modules than the integrations
 * do (7.3.5): what was read once is handed from one to the other by the process they share.
 */
const slot = Symbol.for('so-tay-dan-van/site');
const shared: typeof globalThis & { [slot]?: SiteStore } = globalThis;

/** Hands over what the pages are made from. */
export function putSite(store: SiteStore): void {
  shared[slot] = store;
}

/**
 * What the pages are made from.
 *
 * @throws when nothing has been read: the integration `content()` reads before any page is made.
 */
export function takeSite(): SiteStore {
  const store = shared[slot];
  if (store === undefined) {
    throw new Error('Nothing has been read: content() must stand in the integrations of Astro.');
  }
  return store;
}
