import { entryAddress } from '../entries/addresses.ts';
import type { NeighbourEdge, Neighbourhood } from '../library/lineage/neighbourhood.ts';
import { keyOf } from '../library/lineage/steps.ts';
import { relationVerb } from '../words/relations.ts';
import { boxOf, type GraphBox, moreBox } from './entry-box.ts';
import { foldByKind } from './fold.ts';
import { groupOf } from './graph-groups.ts';
import type { Drawing } from './state-drawing.ts';

/** One link of the picture. */
export interface GraphLink {
  from: string;
  to: string;
  /** Read *from … to*. */
  verb: string;
  /** Read *to … from*. */
  passive: string;
  /** Whether it has a direction. */
  directed: boolean;
  /** Whether all of it is only inferred. */
  guess: boolean;
}

/** What is drawn of a neighbourhood. */
export interface RelationGraph {
  boxes: readonly GraphBox[];
  links: readonly GraphLink[];
  /** Neighbours that no box stands for. */
  notDrawn: number;
}

/** Beyond so many boxes the neighbours' neighbours are left to the list. */
const mostBoxes = 16;

/**
 * Whether a relation is drawn: all of the document itself, but among its neighbours only what one
 * document does to another. The rest would hide these, and stands in the list.
 */
function isDrawn({ from, to, kinds }: NeighbourEdge, centre: string): boolean {
  if (from === centre || to === centre) return true;
  return kinds.some((kind) => kind !== 'lien-quan' && kind !== 'thuc-hien');
}

/** Boxes and links of a neighbourhood: large groups folded, far neighbours only where there is room. */
export function relationGraph(
  { nodes, edges }: Neighbourhood,
  { url, stateOf }: Drawing,
): RelationGraph {
  const [centre, ...others] = nodes;
  if (!centre) return { boxes: [], links: [], notDrawn: 0 };
  const groups = foldByKind(
    others.filter(({ distance }) => distance === 1),
    (node) => groupOf(node, centre.key, edges),
  );
  const near = [centre, ...groups.flatMap(({ shown }) => shown)];
  const isNear = new Set(near.map(({ key }) => key));
  const visible = edges.filter((edge) => isDrawn(edge, centre.key));
  const far = others.filter(
    ({ key, distance }) =>
      distance === 2 &&
      visible.some(
        ({ from, to }) => (from === key && isNear.has(to)) || (to === key && isNear.has(from)),
      ),
  );
  const drawn = near.length + far.length <= mostBoxes ? [...near, ...far] : near;
  const boxes = drawn.map(
    ({ entry }): GraphBox => ({
      ...boxOf(entry, stateOf),
      key: keyOf(entry),
      href: url(entryAddress(entry.kind, entry.id)),
      centre: entry === centre.entry,
    }),
  );
  const keys = new Set(boxes.map(({ key }) => key));
  const links = visible.flatMap(({ from, to, kinds, guesses }): GraphLink[] => {
    if (!keys.has(from) || !keys.has(to)) return [];
    const words = (side: 'out' | 'in') =>
      kinds.map((kind) => relationVerb(kind, side, guesses.includes(kind))).join('; ');
    const directed = kinds[0] !== 'lien-quan';
    return [
      {
        from,
        to,
        verb: words('out'),
        passive: words('in'),
        directed,
        guess: guesses.length === kinds.length,
      },
    ];
  });
  for (const { kind, hidden } of groups) {
    if (hidden.length === 0) continue;
    const key = `more/${kind}`;
    boxes.push(moreBox(key, kind, hidden));
    const edge = edges.find(({ from, to }) => from === hidden[0]?.key || to === hidden[0]?.key);
    const acts = edge?.from === hidden[0]?.key;
    const [first = 'lien-quan'] = edge?.kinds ?? [];
    const guess = edge?.guesses.includes(first) ?? false;
    links.push({
      from: acts ? key : centre.key,
      to: acts ? centre.key : key,
      verb: relationVerb(first, 'out', guess),
      passive: relationVerb(first, 'in', guess),
      directed: kind !== 'lien-quan',
      guess,
    });
  }
  const folded = groups.reduce((sum, { hidden }) => sum + hidden.length, 0);
  return { boxes, links, notDrawn: nodes.length - drawn.length - folded };
}
