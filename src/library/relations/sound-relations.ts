import type { Relation } from '../../schema/index.ts';

/** What is asked of a document to judge its relations. */
export interface RelatedDocument {
  id: string;
  data: { issuedOn?: string | undefined; relations: readonly Relation[] };
}

/** A relation between two documents of the library, read *from … to*. */
export interface HeldRelation {
  /** Id of the document that says it, the younger one. */
  from: string;
  /** Id of the document it is said of. */
  to: string;
  relation: Relation;
  /** Place of the relation in the younger document's list, from 0. */
  index: number;
}

/**
 * Why a relation cannot be true: `self` names its own document; `younger` acts on a document that
 * came later; `cycle` leads back to where it began; `contradiction` ends a document that the same
 * one amends or has carried on.
 */
export type FaultReason = 'self' | 'younger' | 'cycle' | 'contradiction';

/** A relation that is left out of every derivation and drawing. */
export interface RelationFault extends HeldRelation {
  reason: FaultReason;
  /** The relations that it cannot stand beside: the rest of its cycle, in order, or its opposite. */
  against: readonly HeldRelation[];
}

/** Kinds that end the whole document when they name no part of it. */
const ending = new Set<Relation['kind']>(['thay-the', 'bai-bo']);
/** Kinds that suppose that it goes on. */
const keeping = new Set<Relation['kind']>(['sua-doi', 'tiep-tuc-thuc-hien']);

/** Whether a relation ends the other document as a whole. */
export function endsWhole({ kind, parts }: Pick<Relation, 'kind' | 'parts'>): boolean {
  return ending.has(kind) && parts === undefined;
}

/**
 * Parts the relations between held documents into those that can be true together and those that
 * cannot. A relation is written on the younger document, so that all of them lead back in time;
 * only *liên quan* has no direction. Where days show which relation is wrong, it alone goes; of a
 * cycle that days do not open every relation goes, because any of them may be the wrong one.
 */
export function soundRelations(documents: readonly RelatedDocument[]): {
  sound: HeldRelation[];
  faults: RelationFault[];
} {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const faults: RelationFault[] = [];
  const dated: HeldRelation[] = [];
  for (const { id, data } of documents) {
    for (const [index, relation] of data.relations.entries()) {
      const other = relation.target === undefined ? undefined : byId.get(relation.target);
      if (other === undefined) continue;
      const held = { from: id, to: other.id, relation, index };
      if (other.id === id) faults.push({ ...held, reason: 'self', against: [] });
      else if (relation.kind !== 'lien-quan' && isAfter(other.data.issuedOn, data.issuedOn)) {
        faults.push({ ...held, reason: 'younger', against: [] });
      } else dated.push(held);
    }
  }
  const opposed = opposites(dated);
  faults.push(...opposed);
  const gone = new Set(opposed.map(({ relation }) => relation));
  const left = dated.filter(({ relation }) => !gone.has(relation));
  const cyclic = cycles(left);
  faults.push(...cyclic);
  for (const { relation } of cyclic) gone.add(relation);
  return { sound: left.filter(({ relation }) => !gone.has(relation)), faults };
}

/** Whether one day is certainly after another, each known as far as it is. */
function isAfter(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.slice(0, other.length) > other.slice(0, one.length);
}

function opposites(relations: readonly HeldRelation[]): RelationFault[] {
  const pairs = Map.groupBy(relations, ({ from, to }) => `${from} ${to}`);
  return [...pairs.values()].flatMap((pair) => {
    const ends = pair.filter(({ relation }) => endsWhole(relation));
    const keeps = pair.filter(({ relation }) => keeping.has(relation.kind));
    if (ends.length === 0 || keeps.length === 0) return [];
    return [
      ...ends.map((end) => ({ ...end, reason: 'contradiction' as const, against: keeps })),
      ...keeps.map((keep) => ({ ...keep, reason: 'contradiction' as const, against: ends })),
    ];
  });
}

function cycles(relations: readonly HeldRelation[]): RelationFault[] {
  const directed = leadingOn(relations.filter(({ relation }) => relation.kind !== 'lien-quan'));
  const leaving = Map.groupBy(directed, ({ from }) => from);
  const faults: RelationFault[] = [];
  for (const held of directed) {
    const back = shortestWay(held.to, held.from, leaving);
    if (back) faults.push({ ...held, reason: 'cycle', against: back });
  }
  return faults;
}

/**
 * What is left when documents that nothing leads to are taken away, one after another: nothing at
 * all where there is no cycle, so that sound content is judged in linear time.
 */
function leadingOn(relations: readonly HeldRelation[]): HeldRelation[] {
  const leaving = Map.groupBy(relations, ({ from }) => from);
  const arriving = new Map<string, number>();
  for (const { to } of relations) arriving.set(to, (arriving.get(to) ?? 0) + 1);
  const taken = [...leaving.keys()].filter((id) => !arriving.has(id));
  for (const id of taken) {
    for (const { to } of leaving.get(id) ?? []) {
      const left = (arriving.get(to) ?? 0) - 1;
      arriving.set(to, left);
      if (left === 0) taken.push(to);
    }
  }
  const gone = new Set(taken);
  return relations.filter(({ from }) => !gone.has(from));
}

/** The fewest relations that lead from one document to another, in order. */
function shortestWay(
  start: string,
  goal: string,
  leaving: ReadonlyMap<string, readonly HeldRelation[]>,
): HeldRelation[] | undefined {
  const cameBy = new Map<string, HeldRelation>();
  const queue = [start];
  for (const id of queue) {
    for (const step of leaving.get(id) ?? []) {
      if (cameBy.has(step.to) || step.to === start) continue;
      cameBy.set(step.to, step);
      queue.push(step.to);
    }
    if (cameBy.has(goal)) break;
  }
  const way: HeldRelation[] = [];
  for (let at = goal; at !== start; ) {
    const step = cameBy.get(at);
    if (step === undefined) return undefined;
    way.unshift(step);
    at = step.from;
  }
  return way;
}
