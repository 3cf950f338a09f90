import { numberSlug } from '../citations/index.ts';
import { type Kind, kindPlaces } from './kinds.ts';

/** Address of an entry's page, from the site's root: `/van-ban/25-nq-tw-2013/`. */
export function entryAddress(kind: Kind, id: string): string {
  return `/${kindPlaces[kind].section}/${id}/`;
}

/** Address for ever of a printed number, whether one document holds it or several. */
export function numberAddress(number: string): string {
  return `/so/${numberSlug(number)}/`;
}

/** Joins a base path (`/` or `/so-tay/`) and an address from the site's root. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}
