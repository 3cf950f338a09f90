import type { GraphBox } from './entry-box.ts';
import { drawBox, lineClass, type SetBox, setBox } from './graph-box.ts';
import type { GraphLink, RelationGraph } from './relation-graph.ts';
import { arrowHead, element, picture } from './svg.ts';

/** A phone of 360 px less its margins. */
const width = 328;
const gap = 10;
const laneWidth = 9;
/** More lanes would leave the boxes no room; the verbs in the boxes say what is not drawn. */
const mostLanes = 6;
const radius = 5;

/** A link with the rows it joins and the lane it runs in. */
export interface LaneLink {
  link: GraphLink;
  /** Row of the one that acts, row of the other. */
  rows: readonly [from: number, to: number];
  lane: number;
}

/** Boxes in the order of time, the folded and those of unknown day after the others. */
function inOrder(boxes: readonly GraphBox[]): GraphBox[] {
  const place = ({ kind, day }: GraphBox) =>
    kind === 'more' ? 3 : kind !== 'document' ? 2 : day === '' ? 1 : 0;
  return boxes.toSorted((a, b) => place(a) - place(b) || a.day.localeCompare(b.day));
}

/**
 * Assigns a lane to every link, the inner ones first. Links that end at one box share a lane, as do those
 * that leave the centre; two lanes that overlap in rows are never the same. Links for which there is
 * none are left out.
 */
export function assignLanes(order: readonly GraphBox[], links: readonly GraphLink[]): LaneLink[] {
  const rowOf = new Map(order.map(({ key }, row) => [key, row]));
  const centre = order.find((box) => box.centre)?.key;
  const bundles = Map.groupBy(links, ({ from, to, directed }) =>
    directed ? (from === centre ? 'out' : `to ${to}`) : `loose ${from === centre ? from : to}`,
  );
  const spans = [...bundles.values()].map((bundle) => {
    const rows = bundle.map(({ from, to }) => [rowOf.get(from) ?? 0, rowOf.get(to) ?? 0] as const);
    return { bundle, rows, top: Math.min(...rows.flat()), end: Math.max(...rows.flat()) };
  });
  const lanes: { top: number; end: number }[][] = [];
  return spans
    .toSorted((a, b) => a.end - a.top - (b.end - b.top))
    .flatMap((span) => {
      let lane = lanes.findIndex((used) =>
        used.every(({ top, end }) => end < span.top || top > span.end),
      );
      if (lane === -1) lane = lanes.length;
      if (lane >= mostLanes) return [];
      lanes[lane] = [...(lanes[lane] ?? []), span];
      return span.bundle.map((link, index) => ({ link, rows: span.rows[index] ?? [0, 0], lane }));
    });
}

/** What a box does to others and what the centre does to it, in words. */
function verbsOf(box: GraphBox, { boxes, links }: RelationGraph): string[] {
  if (box.centre) return [];
  const named = new Map(boxes.map((other) => [other.key, other]));
  return links.flatMap(({ from, to, verb, passive }) => {
    if (from === box.key) return [`${verb} ${named.get(to)?.name ?? ''}`];
    const source = named.get(from);
    return to === box.key && source?.centre ? [`${passive} ${source.name}`] : [];
  });
}

/** The graph for a phone: a box a row, the oldest first, links at the left, verbs in the boxes. */
export function laneGraph(
  graph: RelationGraph,
  className: string,
): {
  svg: string;
  width: number;
  height: number;
  boxes: readonly SetBox[];
  links: readonly LaneLink[];
} {
  const order = inOrder(graph.boxes);
  const links = assignLanes(order, graph.links);
  const lanes = Math.max(0, ...links.map(({ lane }) => lane + 1));
  const left = lanes === 0 ? 1 : 8 + lanes * laneWidth + 12;
  const boxes = order.map((box) => setBox(box, width - left - 1, verbsOf(box, graph)));
  const tops: number[] = [];
  let height = 2;
  for (const box of boxes) {
    tops.push(height);
    height += box.height + gap;
  }
  const x = (lane: number) => 8 + (lanes - 1 - lane) * laneWidth;
  const y = (row: number, lane: number) => {
    const here = [
      ...new Set(links.filter(({ rows }) => rows.includes(row)).map((other) => other.lane)),
    ].toSorted((a, b) => a - b);
    const middle = (tops[row] ?? 0) + (boxes[row]?.height ?? 0) / 2;
    return middle + (here.indexOf(lane) - (here.length - 1) / 2) * 10;
  };
  const drawn = links.map(({ link, rows: [from, to], lane }) => {
    const ends = [y(from, lane), y(to, lane)] as const;
    const turn = ends[1] > ends[0] ? radius : -radius;
    const at = x(lane);
    const d = `M${left} ${ends[0]}H${at + radius}Q${at} ${ends[0]} ${at} ${ends[0] + turn}V${ends[1] - turn}Q${at} ${ends[1]} ${at + radius} ${ends[1]}H${left}`;
    const line = element('path', { class: lineClass(link), d });
    return link.directed ? line + arrowHead(left, ends[1], 1, 0, 'fig-tip') : line;
  });
  const svg = picture(
    ...[width, height - gap + 2, className],
    ...[...drawn, ...boxes.map((box, row) => drawBox(box, left, tops[row] ?? 0))],
  );
  return { svg, width, height, boxes, links };
}
