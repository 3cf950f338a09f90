import { escapeHtml } from '../html/escape.ts';
import type { GraphBox } from './entry-box.ts';
import type { GraphLink } from './relation-graph.ts';
import { stateDrawing, stateSize } from './state-drawing.ts';
import { element, pictureLink, textLines } from './svg.ts';
import { wrap } from './wrap.ts';

const padding = 10;
const nameSize = 13;
const detailSize = 12;
const leading = { name: 18, detail: 16 };
/** How far the words of a state stand to the right of its drawing's left edge. */
const stateIndent = stateSize + 4;

/** The text of a box set in lines, and how high the box is. */
export interface SetBox {
  box: GraphBox;
  name: readonly string[];
  detail: readonly string[];
  /** The state in words, beside its drawing. */
  state: readonly string[];
  /** Lines below: what it does. */
  verbs: readonly string[];
  width: number;
  height: number;
}

/** Sets the text of a box of a given width; at least as high as a fingertip needs. */
export function setBox(box: GraphBox, width: number, verbs: readonly string[] = []): SetBox {
  const room = { width: width - 2 * padding };
  const name = wrap(box.name, { ...room, size: nameSize, lines: 4 });
  const detail = wrap(box.detail, { ...room, size: detailSize, lines: 4 });
  const beside = { size: detailSize, width: room.width - stateIndent };
  const state = [box.state?.name, box.state?.short].flatMap((words) =>
    words ? wrap(words, { ...beside, lines: 2 }) : [],
  );
  const set = verbs.flatMap((verb) => wrap(verb, { ...room, size: detailSize, lines: 3 }));
  const small = (set.length + state.length + detail.length) * leading.detail;
  const height = small + name.length * leading.name + 2 * padding - 4;
  return { box, name, detail, state, verbs: set, width, height: Math.max(46, height) };
}

/** Draws a set box with its upper left corner at `(x, y)`. */
export function drawBox(set: SetBox, x: number, y: number): string {
  const { box, name, detail, state, verbs, width, height } = set;
  const small = (detail.length + state.length + verbs.length) * leading.detail;
  const top = y + (height - name.length * leading.name - small) / 2 + 13;
  const detailTop = top + name.length * leading.name;
  const stateTop = detailTop + detail.length * leading.detail;
  const at = { x: x + padding, leading: leading.detail };
  return pictureLink(
    box.href,
    `fig-${box.kind}${box.centre ? ' fig-centre' : ''}`,
    element('title', {}, escapeHtml(box.title)),
    element('rect', { x, y, width, height, rx: 5 }),
    textLines(name, { ...at, y: top, leading: leading.name, class: 'fig-name' }),
    textLines(detail, { ...at, y: detailTop, class: 'fig-detail' }),
    box.state ? stateDrawing(box.state, x + padding, stateTop - 12) : '',
    textLines(state, { ...at, x: x + padding + stateIndent, y: stateTop, class: 'fig-detail' }),
    textLines(verbs, {
      ...{ ...at, y: stateTop + state.length * leading.detail, class: 'fig-verb' },
    }),
  );
}

/** How a link is drawn: a guess is dotted, a relation without direction broken. */
export function lineClass({ directed, guess }: Pick<GraphLink, 'directed' | 'guess'>): string {
  if (guess) return 'fig-line fig-guess';
  return directed ? 'fig-line' : 'fig-line fig-loose';
}
