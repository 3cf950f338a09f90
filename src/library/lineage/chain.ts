import type { DocumentView } from '../../entries/document-view.ts';
import type { RelationKind } from '../../schema/index.ts';
import type { Library } from '../library.ts';
import { drawableIn, type Statement } from '../relations/drawable-relations.ts';

/** One document of a chain, with what it does to older ones of the chain. */
export interface ChainMember {
  view: DocumentView;
  acts: { kind: RelationKind; on: DocumentView }[];
}

/** Relations by which one document takes another's place or carries it on. */
const succession: readonly RelationKind[] = [
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
export function chainOf(library: Library, id: string): ChainMember[] {
  const drawable = drawableIn(library);
  const follows = ({ kind }: Statement) => succession.includes(kind);
  const reach = (next: (at: string) => string[]) => {
    const found = new Set([id]);
    for (const at of found) for (const other of next(at)) found.add(other);
    return found;
  };
  const members = new Set([
    ...reach((at) =>
      drawable
        .of(at)
        .outgoing.filter(follows)
        .map(({ to }) => to),
    ),
    ...reach((at) =>
      drawable
        .of(at)
        .incoming.filter(follows)
        .map(({ from }) => from),
    ),
  ]);
  return [...members]
    .flatMap((member) => library.document(member) ?? [])
    .toSorted(
      (a, b) =>
        (a.data.issuedOn ?? '9999').localeCompare(b.data.issuedOn ?? '9999') ||
        a.id.localeCompare(b.id),
    )
    .map((view) => ({
      view,
      acts: drawable.of(view.id).outgoing.flatMap((statement) => {
        const on = library.document(statement.to);
        return on && follows(statement) && members.has(on.id) ? [{ kind: statement.kind, on }] : [];
      }),
    }));
}
