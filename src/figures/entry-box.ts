import type { Neighbour } from '../library/lineage/neighbourhood.ts';
import type { LineageEntry } from '../library/lineage/steps.ts';
import { listWords } from '../words/lists.ts';
import { mapWords } from '../words/map.ts';
import { groupAnchor } from './graph-groups.ts';
import type { DrawnState, StateOf } from './state-drawing.ts';

/** One box of the picture. */
export interface GraphBox {
  key: string;
  href: string;
  kind: 'document' | 'model' | 'report' | 'more';
  /** Number of a document, name of a model or account. */
  name: string;
  /** Year, or what kind of thing it is. */
  detail: string;
  /** The state of a document. */
  state?: DrawnState | undefined;
  /** Full title. */
  title: string;
  centre: boolean;
  /** Day by which boxes are ordered; empty when unknown. */
  day: string;
}

/** The box that stands for the rest of a large group. */
export function moreBox(key: string, group: string, hidden: readonly Neighbour[]): GraphBox {
  const kind = hidden[0]?.entry.kind ?? 'document';
  const name = mapWords.box.more[kind](hidden.length);
  const detail = mapWords.box.inList;
  return {
    ...{ key, name, detail, kind: 'more', centre: false, day: '' },
    href: `#${groupAnchor(group)}`,
    title: name,
  };
}

/** What a box says of an entry. */
export function boxOf(
  entry: LineageEntry,
  stateOf: StateOf,
): Pick<GraphBox, 'kind' | 'name' | 'detail' | 'state' | 'title' | 'day'> {
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
  // A law is known by its name, which the number does not show.
  const isLaw = entry.data.number !== undefined && /^(?:Bộ luật|Luật)$/.test(entry.data.type);
  return {
    kind: 'document',
    name: entry.data.number ?? entry.data.shortName ?? entry.data.title,
    detail: isLaw ? `${year} · ${entry.data.title}` : year,
    state: stateOf(entry.id),
    title: `${entry.data.type}: ${entry.data.title}`,
    day: entry.data.issuedOn ?? '',
  };
}
