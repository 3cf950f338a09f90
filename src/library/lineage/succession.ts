import type { DocumentView } from '../../entries/document-view.ts';
import type { RelationKind } from '../../schema/index.ts';
import type { Library } from '../library.ts';
import type { Link } from '../relations/relations.ts';

/** One document of a succession, with what it does to older ones of it. */
export interface SuccessionMember {
  view: DocumentView;
  acts: { kind: RelationKind; on: DocumentView; guess: boolean }[];
}

/** Relations by which one document takes another's place or carries it on. */
const succeeding: readonly RelationKind[] = [
  'thay-the',
  'bai-bo',
  'sua-doi',
  'tiep-tuc-thuc-hien',
  'so-ket',
];

/**
 * Predecessors and successors of a document, oldest first, itself among them; those of unknown day
 * last. Only ways that go one direction count: a successor's other predecessor is none of its own.
 */
export function successionOf(library: Library, id: string): SuccessionMember[] {
  const reach = (side: 'outgoing' | 'incoming') => {
    const found = new Set([id]);
    for (const at of found) {
      for (const { other } of successions(library.relations(at)[side])) found.add(other.id);
    }
    return found;
  };
  const members = new Set([...reach('outgoing'), ...reach('incoming')]);
  return [...members]
    .flatMap((member) => library.document(member) ?? [])
    .toSorted(
      (a, b) =>
        (a.data.issuedOn ?? '9999').localeCompare(b.data.issuedOn ?? '9999') ||
        a.id.localeCompare(b.id),
    )
    .map((view) => ({
      view,
      acts: successions(library.relations(view.id).outgoing)
        .filter(({ other }) => members.has(other.id))
        .map(({ kind, other, guess }) => ({ kind, on: other, guess })),
    }));
}

function successions(links: readonly Link[]) {
  return links.flatMap(({ kind, other, guess }) =>
    other && succeeding.includes(kind) ? [{ kind, other, guess }] : [],
  );
}
