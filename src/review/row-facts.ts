import type { Mention } from '../citations/index.ts';
import { dayAt, fold } from '../vietnamese/index.ts';
import { isSameBody } from './body.ts';
import type { ReviewDocument } from './review-data.ts';

/** So many cells or lines around a number are read as the rest of its row. */
const MOST_CELLS = 3;
/** A longer one is running text. */
const LONGEST_CELL = 90;

/** What the rest of a row says of the document whose number stands in it. */
export interface RowFacts {
  issuedOn: boolean;
  issuer: boolean;
}

/**
 * Reads the cells, or short lines, on both sides of a number that ends its own: in a list of documents the day
 * and the body have columns of their own.
 */
export function rowFacts(text: string, mention: Mention, document: ReviewDocument): RowFacts {
  const behind = /^[ ]*[\n\t]/.test(text.slice(mention.extent.facts, mention.extent.facts + 8));
  if (!behind) return { issuedOn: false, issuer: false };
  const after = text.slice(mention.extent.facts, mention.extent.facts + 400).split(/[\n\t]+/);
  const before = text.slice(Math.max(0, mention.start - 200), mention.start).split(/[\n\t]+/);
  const cells = [...after.slice(1, 1 + MOST_CELLS), ...before.slice(-1 - MOST_CELLS, -1)]
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && cell.length <= LONGEST_CELL);
  const { issuer, issuedOn } = document;
  return {
    issuedOn: cells.some((cell) => {
      const folded = fold(cell);
      const day = dayAt(folded, 0);
      return day !== null && day.end === folded.length && day.iso === issuedOn;
    }),
    issuer: cells.some((cell) => isSameBody(cell, issuer)),
  };
}
