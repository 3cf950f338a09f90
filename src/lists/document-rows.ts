import type { Facets } from './columns.ts';

/** A document as a row of a list shows it; small enough for a list of 10,000 to be sent in parts. */
export interface DocumentRow {
  /** Address of its page, with the site's base path. */
  href: string;
  /** The number, or the type of a document that has none. */
  name: string;
  /** ISO; left out where it is not known. */
  issuedOn: string | undefined;
  title: string;
  by: string;
  /** The state of its force and a few words of why or since when; none where force is no matter. */
  state?: { status: string; short?: string | undefined } | undefined;
  /** Heading of its year. */
  year: string;
}

/** Documents on one static page, shown at once, and in one file of rows. */
export const documentsOnPage = 100;

/** By what the list of all documents is narrowed. */
export interface DocumentIndex {
  /** How many rows a file of rows holds. */
  inPart: number;
  facets: Facets;
}
