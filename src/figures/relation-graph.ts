import { entryAddress } from '../entries/addresses.ts';
import type { Library } from '../library/library.ts';
import type { Neighbour, NeighbourEdge, Neighbourhood } from '../library/lineage/neighbourhood.ts';
import { keyOf, type LineageEntry } from '../library/lineage/steps.ts';
import { statusNames } from '../words/entries.ts';
import { listWords } from '../words/lists.ts';
import { mapWords } from '../words/map.ts';
import { relationVerb } from '../words/relations.ts';
import { foldByKind } from './fold.ts';
import { groupAnchor, groupOf } from './graph-groups.ts';

/** One box of the picture. */
export interface GraphBox {
  key: string;
  href: string;
  kind: 'document' | 'model' | 'report' | 'more';
  /** Number of a document, name of a model or account. */
  name: string;
  /** Year and state, or what kind of thing it is. */
  detail: string;
  /** Full title. */
  title: string;
  centre: boolean;
  /** Day by which boxes are ordered; empty when unknown. */
  day: string;
}

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
  library: Library,
  { nodes, edges }: Neighbourhood,
  url: (address: string) => string,
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
      ...boxOf(library, entry),
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

function moreBox(key: string, group: string, hidden: readonly Neighbour[]): GraphBox {
  const kind = hidden[0]?.entry.kind ?? 'document';
  const name = mapWords.box.more[kind](hidden.length);
  const detail = mapWords.box.inList;
  return {
    ...{ key, name, detail, kind: 'more', centre: false, day: '' },
    href: `#${groupAnchor(group)}`,
    title: name,
  };
}

function boxOf(
  library: Library,
  entry: LineageEntry,
): Pick<GraphBox, 'kind' | 'name' | 'detail' | 'title' | 'day'> {
  if (entry.kind === 'model') {
    const year = entry.data.years.from;
    return {
      kind: 'model',
      name: entry.data.name,
      detail: [mapWords.box.model, year].filter(Boolean).join(' · '),
      title: `${entry.data.name}. ${entry.data.unit}`,
      day: String(year ?? ''),
    };
  }
  if (entry.kind === 'report') {
    const day = entry.data.publishedOn ?? entry.data.period.to;
    const kind = entry.data.kind === 'ke-hoach' ? mapWords.box.plan : mapWords.box.report;
    return {
      kind: 'report',
      name: entry.data.title,
      detail: [kind, day?.slice(0, 4)].filter(Boolean).join(' · '),
      title: `${entry.data.title}. ${entry.data.unit}`,
      day: day ?? '',
    };
  }
  const year = entry.data.issuedOn?.slice(0, 4) ?? listWords.unknownYear.toLocaleLowerCase('vi');
  const state = statusNames[library.validity(entry.id).status];
  // A law is known by its name, which the number does not show.
  const isLaw = entry.data.number !== undefined && /^(?:Bộ luật|Luật)$/.test(entry.data.type);
  return {
    kind: 'document',
    name: entry.data.number ?? entry.data.shortName ?? entry.data.title,
    detail: `${year} · ${state}${isLaw ? `. ${entry.data.title}` : ''}`,
    title: `${entry.data.type}: ${entry.data.title}`,
    day: entry.data.issuedOn ?? '',
  };
}
