import type { DocumentEntry } from '../../entries/entry.ts';
import type { Library } from '../library.ts';
import { neighbourhood } from './neighbourhood.ts';
import { successionOf } from './succession.ts';

/** With fewer relatives the document's own page lists them all, and a map shows nothing more. */
const fewestRelatives = 6;

/** A line of successors that goes on beyond those that the document's own page names. */
const shortestLine = 3;

/**
 * Whether the relations of a document are worth a page of their own: more of them than its page has
 * room for, or a line of successors that its page cannot show whole.
 */
export function hasMap(library: Library, entry: DocumentEntry): boolean {
  const { nodes } = neighbourhood(library, entry, 1);
  return nodes.length > fewestRelatives || successionOf(library, entry.id).length >= shortestLine;
}
