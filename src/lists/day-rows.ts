import type { DocumentRow } from './document-rows.ts';

/** A document in the list as of a day; its state is another on another day. */
export interface DayRow extends Omit<DocumentRow, 'state'> {
  /** What became of its issuer and province since. */
  later?: string | undefined;
}

/** Documents on one static page of the list, shown at once, and in one file of rows. */
export const dayRowsOnPage = 250;

/** The states of all dated documents, by which the list is moved to any day. */
export interface DayIndex {
  /** How many rows a file of rows holds. */
  inPart: number;
  /** States of each document: `chua-ban-hanh 2013-06-03:chua-kiem-tra`. */
  states: string[];
}
