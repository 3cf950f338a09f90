import type { DocumentEntry, ModelEntry, ReportEntry } from '../../entries/entry.ts';
import type { RelationKind } from '../../schema/index.ts';
import type { Library } from '../library.ts';
import type { Link } from '../relations/relations.ts';

/** What one entry does to a document: a relation, or the work of a unit that carries it out. */
export type StepKind = RelationKind | 'thuc-hien';

/** Who can carry a document out. */
export type LineageEntry = DocumentEntry | ModelEntry | ReportEntry;

/** One step down from a document: who carries it out, and by what verb. */
export interface Step {
  /** Read *child … parent*. */
  kind: StepKind;
  child: LineageEntry;
  parent: DocumentEntry;
  /** The relation's own remark, with its source marks. */
  note?: string | undefined;
  /** Whether it is only inferred. */
  guess?: boolean | undefined;
}

/**
 * Relations by which a younger document carries an older one out. Those that end or change it do
 * not, a review looks back on it, and *liên quan* has no direction.
 */
export const carryingOut: readonly RelationKind[] = [
  'trien-khai',
  'huong-dan',
  'tiep-tuc-thuc-hien',
  'can-cu',
];

/** A key that tells entries of all kinds apart. */
export const keyOf = ({ kind, id }: Pick<LineageEntry, 'kind' | 'id'>): string => `${kind}/${id}`;

/**
 * Relations by which one document carries another out, to each document one: the more telling verb
 * where there are several.
 */
function carrying(
  links: readonly Link[],
): (Pick<Step, 'note' | 'guess'> & { kind: RelationKind; other: DocumentEntry })[] {
  const held = links.flatMap(({ kind, other, relation, guess }) =>
    other && carryingOut.includes(kind)
      ? [{ kind, other: other.entry, note: relation.note, guess }]
      : [],
  );
  return [...Map.groupBy(held, ({ other }) => other).values()].flatMap((several) =>
    several
      .toSorted((a, b) => carryingOut.indexOf(a.kind) - carryingOut.indexOf(b.kind))
      .slice(0, 1),
  );
}

/** Steps to those who carry a document out: documents first, then models and reports. */
export function stepsDown(library: Library, id: string): Step[] {
  const parent = library.document(id)?.entry;
  if (!parent) return [];
  const documents = carrying(library.relations(id).incoming).map(
    ({ kind, other, note, guess }) => ({
      kind,
      child: other,
      parent,
      note,
      guess,
    }),
  );
  const practice = library
    .carriedOutBy(id)
    .map((child) => ({ kind: 'thuc-hien' as const, child, parent }));
  return [...documents, ...practice];
}

/** Steps to the documents that an entry carries out. */
export function stepsUp(library: Library, child: LineageEntry): Step[] {
  if (child.kind !== 'document') {
    return child.data.implements.flatMap((meant) => {
      const parent = typeof meant === 'string' ? library.document(meant)?.entry : undefined;
      return parent ? [{ kind: 'thuc-hien' as const, child, parent }] : [];
    });
  }
  return carrying(library.relations(child.id).outgoing).map(({ kind, other, note, guess }) => ({
    kind,
    child,
    parent: other,
    note,
    guess,
  }));
}
