import type { DocumentEntry, ModelEntry, ReportEntry } from '../../entries/entry.ts';
import type { Relation, RelationKind } from '../../schema/index.ts';
import type { Library } from '../library.ts';
import { drawableIn } from '../relations/drawable-relations.ts';
import type { StepKind } from './basis.ts';

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

/** The more telling verb where a document has several to the same one. */
function strongest(
  statements: readonly { kind: RelationKind; relation: Relation }[],
): { kind: RelationKind; relation: Relation } | undefined {
  return statements.toSorted(
    (a, b) => carryingOut.indexOf(a.kind) - carryingOut.indexOf(b.kind),
  )[0];
}

/** Steps to those who carry a document out: documents first, then models and reports. */
export function stepsDown(library: Library, id: string): Step[] {
  const parent = library.document(id)?.entry;
  if (!parent) return [];
  const statements = drawableIn(library)
    .of(id)
    .incoming.filter(({ kind }) => carryingOut.includes(kind));
  const documents = [...Map.groupBy(statements, ({ from }) => from)].flatMap(([from, several]) => {
    const child = library.document(from)?.entry;
    const statement = strongest(several);
    if (!child || !statement) return [];
    return [{ kind: statement.kind, child, parent, note: statement.relation.note }];
  });
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
  const statements = drawableIn(library)
    .of(child.id)
    .outgoing.filter(({ kind }) => carryingOut.includes(kind));
  return [...Map.groupBy(statements, ({ to }) => to)].flatMap(([to, several]) => {
    const parent = library.document(to)?.entry;
    const statement = strongest(several);
    if (!parent || !statement) return [];
    return [{ kind: statement.kind, child, parent, note: statement.relation.note }];
  });
}
