import { Graph, layout } from '@dagrejs/dagre';
import { drawBox, lineClass, type SetBox, setBox } from './graph-box.ts';
import type { GraphLink, RelationGraph } from './relation-graph.ts';
import { arrowHead, element, picture, textLines } from './svg.ts';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

const boxWidth = 164;
/** How far labels stand from the younger box rather than in the middle: lines fan out before them. */
const labelShift = 4;
const margin = 4;
const label = { width: 74, size: 12, leading: 14 };

interface Point {
  x: number;
  y: number;
}

/** A picture with its size, and what was placed where. */
export interface WideGraph {
  svg: string;
  width: number;
  height: number;
  boxes: readonly (SetBox & Point)[];
}

/**
 * The graph in columns, the oldest at the left, each link from right to left with its verb. dagre
 * ranks by links alone, so links are given to it from the older to the younger end. The class of the
 * picture may depend on its width.
 */
export function wideGraph(
  { boxes, links }: RelationGraph,
  classOf: (width: number) => string,
): WideGraph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    ...{ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: 30 },
    ...{ marginx: margin, marginy: margin },
  });
  const set = new Map(boxes.map((box) => [box.key, setBox(box, boxWidth)]));
  for (const [key, { width, height }] of set) graph.setNode(key, { width, height });
  const days = new Map(boxes.map(({ key, day }) => [key, day]));
  // A link without direction lies as time does.
  const isBackwards = ({ from, to, directed }: GraphLink) =>
    !directed && (days.get(from) || '9') < (days.get(to) || '9');
  const laid = links.map((link, index) => {
    const lines = wrap(link.verb, { ...label, lines: 4 });
    const [old, young] = isBackwards(link) ? [link.from, link.to] : [link.to, link.from];
    const width = Math.max(...lines.map((line) => textWidth(line, label.size))) + 8;
    const height = lines.length * label.leading + 4;
    graph.setEdge(old, young, { width, height, labelpos: 'c' }, String(index));
    return { link, lines, width, height, edge: { v: old, w: young, name: String(index) } };
  });
  layout(graph);
  const paths: string[] = [];
  const labels: string[] = [];
  const middle = (key: string) => graph.node(key) as Point;
  const columns = new Set([...set.keys()].map((key) => middle(key).x));
  for (const { link, lines, width, height, edge } of laid) {
    const { points, ...centre } = graph.edge(edge) as { points: Point[] } & Point;
    const [old, young] = [middle(edge.v), middle(edge.w)];
    // Over the label and past the boxes of a column a line runs level.
    const level = points.slice(1, -1).flatMap((point) => {
      const isLabel = point.x === centre.x && point.y === centre.y;
      if (!isLabel && !columns.has(point.x)) return [point];
      const half = isLabel ? width / 2 : boxWidth / 2;
      const at = isLabel && !columns.has(point.x) ? point.x + labelShift : point.x;
      return [
        { x: at - half, y: point.y },
        { x: at + half, y: point.y },
      ];
    });
    const x = columns.has(centre.x) ? centre.x : centre.x + labelShift;
    const { y } = centre;
    const ends = [
      { x: old.x + boxWidth / 2, y: old.y },
      { x: young.x - boxWidth / 2, y: young.y },
    ] as const;
    paths.push(drawPath(ends[0], level, ends[1], link));
    labels.push(
      element('rect', {
        ...{ x: x - width / 2, y: y - height / 2, width, height },
        class: 'fig-label',
      }),
      textLines(lines, {
        ...{ x, y: y - height / 2 + 13, leading: label.leading },
        ...{ class: 'fig-verb', 'text-anchor': 'middle' },
      }),
    );
  }
  const placed = [...set.values()].map((box) => {
    const { x, y } = middle(box.box.key);
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    svg: picture(
      ...[width, height, classOf(width)],
      ...[...paths, ...labels, ...placed.map((box) => drawBox(box, box.x, box.y))],
    ),
    ...{ width, height, boxes: placed },
  };
}

/**
 * A line from the right side of the older box to the left side of the younger. dagre's own ends lie
 * anywhere on a box, so that a steep line would cross the box above; between its points the line
 * runs level at both ends.
 */
function drawPath(old: Point, between: readonly Point[], young: Point, link: GraphLink): string {
  const { directed } = link;
  const round = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  let at = directed ? { x: old.x + 6, y: old.y } : old;
  let d = `M${round(at.x, at.y)}`;
  for (const next of [...between, young]) {
    const turn = (at.x + next.x) / 2;
    d += `C${round(turn, at.y)} ${round(turn, next.y)} ${round(next.x, next.y)}`;
    at = next;
  }
  const line = element('path', { class: lineClass(link), d });
  return directed ? line + arrowHead(old.x, old.y, -1, 0, 'fig-tip') : line;
}
