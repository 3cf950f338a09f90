import type { DocumentEntry } from '../entries/entry.ts';
import type { Library } from '../library/library.ts';
import { type Neighbourhood, neighbourhood } from '../library/lineage/neighbourhood.ts';
import { laneGraph } from './graph-lanes.ts';
import { wideGraph } from './graph-wide.ts';
import { type RelationGraph, relationGraph } from './relation-graph.ts';
import { type Drawing, stateSymbols } from './state-drawing.ts';

/** Content widths of a tablet and of a desk, in CSS pixels: wider pictures would be scaled down. */
const rooms = { medium: 704, wide: 1096 } as const;

/** The pictures of a document's relations, and what they are made from. */
export interface DrawnRelations {
  /** One for a phone, and one for a tablet or a desktop screen where there is room for it. */
  svgs: readonly string[];
  /** What these refer to, to stand on the page once. */
  symbols: string;
  hood: Neighbourhood;
  graph: RelationGraph;
}

/** Draws the relations around a document, two steps far where that fits a desk, else one. */
export function drawRelations(
  library: Library,
  document: DocumentEntry,
  drawing: Drawing,
): DrawnRelations {
  const hood = neighbourhood(library, document, 2);
  const near = neighbourhood(library, document, 1);
  for (const drawn of [hood, near]) {
    const graph = relationGraph(drawn, drawing);
    const { svg, width } = wideGraph(graph, (needed) =>
      needed <= rooms.medium ? 'fig-medium' : 'fig-wide',
    );
    const fits = width <= rooms.wide;
    if (!fits && drawn === hood) continue;
    const wide = fits ? [svg] : [];
    const notDrawn = graph.notDrawn + hood.nodes.length - drawn.nodes.length;
    return {
      symbols: stateSymbols(graph.boxes.flatMap(({ state }) => state?.status ?? [])),
      svgs: [laneGraph(graph, 'fig-narrow').svg, ...wide],
      ...{ hood, graph: { ...graph, notDrawn } },
    };
  }
  throw new Error('unreachable: the last neighbourhood is drawn always');
}
