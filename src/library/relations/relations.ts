import type { DocumentView } from '../../entries/document-view.ts';
import type { Relation, RelationKind } from '../../schema/index.ts';
import { isGuess } from './known.ts';
import { soundRelations } from './sound-relations.ts';

/** A relation as seen from one end. */
export interface Link {
  kind: RelationKind;
  /** The document at the other end; `undefined` when the library does not hold it. */
  other: DocumentView | undefined;
  /** The relation as written. */
  relation: Relation;
  /** Whether it is only inferred. */
  guess: boolean;
}

/** Relations of one document, both ways. */
export interface Relations {
  /** What this document says of older ones. */
  outgoing: Link[];
  /** What younger documents say of this one. */
  incoming: (Link & { other: DocumentView })[];
}

const none: Relations = { outgoing: [], incoming: [] };

/**
 * Indexes relations by document, so that each is written once and shown from both ends. Those that
 * cannot be true are left out, as if they had not been written.
 */
export function indexRelations(documents: readonly DocumentView[]): (id: string) => Relations {
  const byId = new Map(documents.map((view) => [view.id, view]));
  const faulty = new Set(soundRelations(documents).faults.map(({ relation }) => relation));
  const index = new Map<string, Relations>();
  const at = (id: string): Relations => {
    const found = index.get(id) ?? { outgoing: [], incoming: [] };
    index.set(id, found);
    return found;
  };
  for (const view of documents) {
    for (const relation of view.data.relations) {
      if (faulty.has(relation)) continue;
      const other = relation.target ? byId.get(relation.target) : undefined;
      const link = { kind: relation.kind, relation, guess: isGuess(relation, view.data) };
      at(view.id).outgoing.push({ ...link, other });
      if (other) at(other.id).incoming.push({ ...link, other: view });
    }
  }
  return (id) => index.get(id) ?? none;
}
