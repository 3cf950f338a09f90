import { Graph, layout } from '@dagrejs/dagre';
import { drawBox, type SetBox, setBox } from './graph-box.ts';
import type { GraphLink, RelationGraph } from './relation-graph.ts';
import { arrowHead, element, picture, textLines } from './svg.ts';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

const boxWidth = 160;
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
 * ranks by links alone, so links are given to it from the older to the younger end.
 */
export function wideGraph({ boxes, links }: RelationGraph, className: string): WideGraph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    ...{ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: 26 },
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
  for (const { link, lines, width, height, edge } of laid) {
    const { points, x, y } = graph.edge(edge) as { points: Point[] } & Point;
    paths.push(drawPath(points, link.directed));
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
    const { x, y } = graph.node(box.box.key) as Point;
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    svg: picture(
      ...[width, height, className],
      ...[...paths, ...labels, ...placed.map((box) => drawBox(box, box.x, box.y))],
    ),
    ...{ width, height, boxes: placed },
  };
}

/** A smooth line through dagre's points, with the tip of its arrow at the first, the older end. */
function drawPath(points: readonly Point[], directed: boolean): string {
  const [first, second, ...rest] = points;
  if (!first || !second) return '';
  const round = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  let d = `M${round(first)}L${round(middle(first, second))}`;
  let at = second;
  for (const next of rest) {
    d += `Q${round(at)} ${round(middle(at, next))}`;
    at = next;
  }
  d += `L${round(at)}`;
  const line = element('path', { class: directed ? 'fig-line' : 'fig-line fig-loose', d });
  if (!directed) return line;
  return line + arrowHead(first.x, first.y, first.x - second.x, first.y - second.y, 'fig-tip');
}
