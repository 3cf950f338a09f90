import type { Content } from '../entries/read-content.ts';
import type { Library } from '../library/library.ts';
import { numbersWithoutPage } from '../library/number-pages.ts';
import type { Problem } from '../schema/index.ts';
import { type AddressPlan, planAddresses } from './address-plan.ts';
import { sitePages } from './site-pages.ts';

/** What becomes of every address that was published, for the site made of this content. */
export function addressPlan(
  { book, redirects }: Pick<Content, 'book' | 'redirects'>,
  library: Library,
): AddressPlan {
  const live = new Set(sitePages(library).map(({ address }) => address));
  return planAddresses({ live, folded: numbersWithoutPage(library), book, redirects });
}

/**
 * What is wrong with addresses. Nothing is said while something else is wrong: pages are missing
 * then because a file could not be read.
 */
export function addressProblems(
  content: Content,
  library: Library,
  others: readonly Problem[],
): readonly Problem[] {
  if (others.some(({ severity }) => severity === 'error')) return [];
  return addressPlan(content, library).problems;
}
