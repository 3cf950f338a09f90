import { nearest } from '../schema/index.ts';
import { slugify } from '../vietnamese/index.ts';

/** What a document's id is made of. */
export interface DocumentIdentity {
  number?: string | undefined;
  place?: string | undefined;
  commune?: string | undefined;
  issuedOn?: string | undefined;
}

/**
 * The id a numbered document must have: number, place of a local issuer, year of issue
 * (`25-nq-tw-2013`, `17-ctr-tu-lai-chau-2021`). A document whose year is unknown ends in
 * `-khong-ro-nam`. `undefined` for a document without a number, whose id is chosen by hand.
 *
 * The printed number alone names several documents: Party numbers restart with each term
 * (Quy định 399-QĐ/TW), those of local issuers in each place.
 */
export function documentId(identity: DocumentIdentity): string | undefined {
  if (!identity.number) return undefined;
  const year = identity.issuedOn?.slice(0, 4) ?? 'khong-ro-nam';
  return [
    slugify(identity.number),
    identity.commune ? slugify(identity.commune) : undefined,
    identity.place,
    year,
  ]
    .filter(Boolean)
    .join('-');
}

/** Whether `id` is the expected one, or the expected one with a counter (`…-2`) behind it. */
export function fitsIdentity(id: string, expected: string): boolean {
  return (
    id === expected ||
    (id.startsWith(`${expected}-`) && /^(?:[2-9]|[1-9]\d)$/.test(id.slice(expected.length + 1)))
  );
}

/** The id of a document that a mistyped one may mean: another number or year is another document, however alike. */
export function nearestId(id: string, ids: Iterable<string>): string | undefined {
  return nearest(
    id,
    [...ids].filter((other) => figuresOf(other) === figuresOf(id)),
  );
}

const figuresOf = (id: string): string => (id.match(/\d+/g) ?? []).join(' ');
