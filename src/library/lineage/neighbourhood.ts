import type { DocumentEntry } from '../../entries/entry.ts';
import type { Library } from '../library.ts';
import { keyOf, type LineageEntry, type StepKind } from './steps.ts';

/** An entry near a document, by how many relations it lies away. */
export interface Neighbour {
  key: string;
  entry: LineageEntry;
  distance: 0 | 1 | 2;
}

/** What one neighbour does to another, all verbs together. */
export interface NeighbourEdge {
  /** Key of the one that acts. */
  from: string;
  /** Key of the document acted on. */
  to: string;
  /** Verbs; `lien-quan` only where no other is known. */
  kinds: readonly StepKind[];
  /** Those of the verbs that are only inferred. */
  guesses: readonly StepKind[];
}

/** A document with what is related to it and with who carries it out. */
export interface Neighbourhood {
  /** The document itself first. */
  nodes: readonly Neighbour[];
  /** All relations among the nodes. */
  edges: readonly NeighbourEdge[];
}

/**
 * The graph around a document: its relations both ways, models and accounts that carry it out, and
 * at two steps the relations of its relatives. Relations that contradict each other are left out.
 */
export function neighbourhood(
  library: Library,
  centre: DocumentEntry,
  steps: 1 | 2,
): Neighbourhood {
  const nodes = new Map<string, Neighbour>();
  const add = (entry: LineageEntry, distance: 0 | 1 | 2) => {
    if (!nodes.has(keyOf(entry))) {
      nodes.set(keyOf(entry), { key: keyOf(entry), entry, distance });
    }
  };
  const relatives = (id: string) => {
    const { outgoing, incoming } = library.relations(id);
    return [...outgoing, ...incoming].flatMap(({ other }) => other?.entry ?? []);
  };
  add(centre, 0);
  for (const entry of relatives(centre.id)) add(entry, 1);
  for (const entry of library.carriedOutBy(centre.id)) add(entry, 1);
  if (steps === 2) {
    for (const { entry, distance } of [...nodes.values()]) {
      if (entry.kind !== 'document' || distance !== 1) continue;
      for (const other of relatives(entry.id)) add(other, 2);
    }
  }
  return { nodes: [...nodes.values()], edges: edgesAmong(library, nodes) };
}

function edgesAmong(library: Library, nodes: ReadonlyMap<string, Neighbour>): NeighbourEdge[] {
  const edges = new Map<
    string,
    { from: string; to: string; kinds: StepKind[]; guesses: StepKind[] }
  >();
  const add = (from: string, to: string, kind: StepKind, guess = false) => {
    if (!nodes.has(from) || !nodes.has(to)) return;
    const edge = edges.get(`${from} ${to}`) ?? { from, to, kinds: [], guesses: [] };
    edges.set(`${from} ${to}`, edge);
    if (edge.kinds.includes(kind)) return;
    edge.kinds.push(kind);
    if (guess) edge.guesses.push(kind);
  };
  for (const { entry, key, distance } of nodes.values()) {
    if (entry.kind === 'document') {
      for (const { kind, other, guess } of library.relations(entry.id).outgoing) {
        if (other) add(key, keyOf(other.entry), kind, guess);
      }
    } else if (distance === 1) {
      for (const meant of entry.data.implements) {
        if (typeof meant === 'string')
          add(key, keyOf({ kind: 'document', id: meant }), 'thuc-hien');
      }
    }
  }
  return [...edges.values()].flatMap(({ from, to, kinds, guesses }) => {
    const directed = kinds.filter((kind) => kind !== 'lien-quan');
    if (directed.length > 0) return [{ from, to, kinds: directed, guesses }];
    const back = edges.get(`${to} ${from}`);
    // Named from both ends, or beside a directed relation, it says nothing more.
    if (back && (back.kinds.some((kind) => kind !== 'lien-quan') || to < from)) return [];
    return [{ from, to, kinds, guesses }];
  });
}
