import type { DocumentView } from '../../entries/document-view.ts';
import type { Relation, RelationKind } from '../../schema/index.ts';
import { type HeldRelation, soundRelations } from './sound-relations.ts';

/** A relation between two documents that the library holds. */
export interface Statement {
  kind: RelationKind;
  /** Id of the document that states it, the one that acts. */
  from: string;
  /** Id of the document acted on. */
  to: string;
  relation: Relation;
}

/** What may be drawn, and what contradicts itself and may not. */
export interface DrawableRelations {
  /** Relations that make no cycle and point back in time, by either end. */
  of(id: string): { outgoing: readonly Statement[]; incoming: readonly Statement[] };
  /** Relations left out at a document, each once. */
  leftOutAt(id: string): readonly Statement[];
}

/** Indexes the relations that can be true; a picture with a wrong arrow is worse than one without it. */
export function drawableRelations(
  documents: readonly Pick<DocumentView, 'id' | 'data'>[],
): DrawableRelations {
  const { sound, faults } = soundRelations(documents);
  const statements = sound.map(statementOf);
  const leftOut = faults.map(statementOf);
  const outgoing = Map.groupBy(statements, ({ from }) => from);
  const incoming = Map.groupBy(statements, ({ to }) => to);
  return {
    of: (id) => ({ outgoing: outgoing.get(id) ?? [], incoming: incoming.get(id) ?? [] }),
    leftOutAt: (id) => leftOut.filter(({ from, to }) => from === id || to === id),
  };
}

const statementOf = ({ from, to, relation }: HeldRelation): Statement => ({
  kind: relation.kind,
  from,
  to,
  relation,
});

const cache = new WeakMap<readonly DocumentView[], DrawableRelations>();

/** The same for the documents of a library, computed once a library. */
export function drawableIn({
  documents,
}: {
  documents: readonly DocumentView[];
}): DrawableRelations {
  const known = cache.get(documents);
  if (known) return known;
  const made = drawableRelations(documents);
  cache.set(documents, made);
  return made;
}
