import type { Relation, RelationKind } from '../schema/index.ts';
import { cyclic } from './cycles.ts';
import type { DocumentView } from './document-view.ts';

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

/** Whether one partial day is certainly before another. */
function before(day: string | undefined, other: string | undefined): boolean {
  if (day === undefined || other === undefined) return false;
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}

/**
 * Sorts relations into those that can all be true and those that cannot: a document does nothing to
 * a younger one, and none acts on itself, not even through others. A picture with a wrong arrow is
 * worse than one without it, so the whole of a cycle is left out. *Liên quan* has no direction.
 */
export function drawableRelations(documents: readonly DocumentView[]): DrawableRelations {
  const byId = new Map(documents.map((view) => [view.id, view]));
  const all: Statement[] = documents.flatMap((view) =>
    view.data.relations.flatMap((relation) =>
      relation.target !== undefined && byId.has(relation.target)
        ? [{ kind: relation.kind, from: view.id, to: relation.target, relation }]
        : [],
    ),
  );
  const issued = (id: string) => byId.get(id)?.data.issuedOn;
  const backwards = ({ from, to }: Statement) => before(issued(from), issued(to));
  const directed = all.filter(({ kind }) => kind !== 'lien-quan');
  const inCycle = cyclic(directed.filter((statement) => !backwards(statement)));
  const unsound = (statement: Statement) =>
    statement.kind === 'lien-quan'
      ? statement.from === statement.to
      : backwards(statement) || inCycle(statement);
  const sound = all.filter((statement) => !unsound(statement));
  const outgoing = Map.groupBy(sound, ({ from }) => from);
  const incoming = Map.groupBy(sound, ({ to }) => to);
  const leftOut = all.filter(unsound);
  return {
    of: (id) => ({ outgoing: outgoing.get(id) ?? [], incoming: incoming.get(id) ?? [] }),
    leftOutAt: (id) => leftOut.filter(({ from, to }) => from === id || to === id),
  };
}

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
