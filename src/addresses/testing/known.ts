import { readAddressBook, writeAddressBook } from '../../entries/address-book.ts';
import { readRedirects } from '../../entries/redirects.ts';
import type { Addresses } from '../address-plan.ts';

/** Addresses of a test: those that have pages, those published, and the text of the redirects. */
export function addressesOf(
  live: readonly string[],
  published: readonly string[],
  redirects = '',
): Addresses {
  return {
    live: new Set(live),
    book: readAddressBook(writeAddressBook(published)).book,
    redirects: readRedirects(redirects),
  };
}
