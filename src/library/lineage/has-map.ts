import type { DocumentEntry } from '../../entries/entry.ts';
import type { Library } from '../library.ts';
import { hasTree } from './lineage.ts';
import { neighbourhood } from './neighbourhood.ts';

/** With fewer relatives the document's own page says all: a map of two boxes shows nothing more. */
const fewestRelatives = 3;

/**
 * Whether the relations of a document are worth a map: enough of them, or a tree down to where it was carried out, to which
 * the map leads.
 */
export function hasMap(library: Library, entry: DocumentEntry): boolean {
  const { nodes } = neighbourhood(library, entry, 1);
  return nodes.length > fewestRelatives || hasTree(library, entry);
}
