import { formatDate } from '../vietnamese/index.ts';
import type { PageHead } from '../views/entry/section.ts';
import type { Site } from '../views/site.ts';
import { addressWords as words } from '../words/addresses.ts';
import { addressPlan } from './site-addresses.ts';

/** The page at an address that moved, or at which there is nothing any more. */
export interface MovedPage extends PageHead {
  title: string;
  lead: string;
  /** Where it is now, from the site's root; undefined when it is gone. */
  to: string | undefined;
  /** Why it is gone, and what a reader can do. */
  why: readonly string[];
}

/** Those pages by their address, without the slashes at its ends. */
export function movedPages({ published, library }: Pick<Site, 'published' | 'library'>) {
  const { moved, gone } = addressPlan(published, library);
  const pages = [
    ...[...moved].map(([from, to]) => ({ from, page: movedPage(to) })),
    ...[...gone].map(([from, { why, on }]) => ({ from, page: gonePage(why, on) })),
  ];
  return pages.map(({ from, page }) => ({ params: { moved: from.slice(1, -1) }, props: { page } }));
}

const movedPage = (to: string): MovedPage => ({
  title: words.movedTitle,
  lead: words.movedLead,
  to,
  why: [],
});

const gonePage = (why: string, on: string): MovedPage => ({
  title: words.goneTitle,
  lead: words.goneLead(formatDate(on)),
  to: undefined,
  why: [why, words.goneAdvice],
});
