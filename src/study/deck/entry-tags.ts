import { h, type Tag } from '../output/tree.ts';
import { figureTag } from './figure-tag.ts';
import { listTag, type Node, plainList } from './list-tags.ts';
import type { BigAmount, DocumentBody, PracticeBody } from './slide.ts';

/** Shapes of the states: whole, half, cut off, open. */
const stateMarks = {
  in: 'M8 15l5 5 9-10',
  part: 'M15 2a13 13 0 010 26z',
  ended: 'M8 8l14 14M22 8L8 22',
  open: 'M9 15h12',
} as const;

/** A document: its number line, up to three points, one figure. */
export function documentTags(head: Tag, body: DocumentBody): Node[] {
  const { issuer, day, mark, state, about, aboutSize, points, size, amount } = body;
  return [
    h('p.issued', {}, h('span', {}, issuer), h('span', {}, day)),
    h(
      'div.number-line',
      {},
      head,
      mark &&
        state !== '' &&
        h(
          `p.force.is-${mark}` as 'p',
          {},
          h(
            'svg',
            { viewBox: '0 0 30 30', 'aria-hidden': 'true' },
            h('circle', { cx: '15', cy: '15', r: '13' }),
            h('path', { d: stateMarks[mark] }),
          ),
          state,
        ),
    ),
    about !== '' && h(`p.about.s${aboutSize}` as 'p', {}, about),
    h(
      amount ? 'div.two' : 'div.one',
      {},
      listTag('ol.points', size, points, (point) => [h('span', {}, point)]),
      amount && amountTag(amount),
    ),
  ];
}

function amountTag({ lead, number, unit, label }: BigAmount, isSmall = false): Tag {
  const length = number.length;
  const fit = isSmall ? 'low' : length <= 3 ? 'wide' : length <= 5 ? 'mid' : 'low';
  return h(
    'p.amount',
    {},
    lead !== '' && h('i', {}, lead),
    number !== '' && h(`b.${fit}` as 'b', {}, number),
    unit !== '' && h('span.unit', {}, unit),
    h('span.label', {}, label),
  );
}

/** A model or report: difficulty, what was done, what came of it. */
export function practiceTags(head: Tag, body: PracticeBody): Node[] {
  const { place: where, heads, difficulty, done, isStacked, size, amount, isSmall, bars } = body;
  const told = [
    h('div', {}, h('h3', {}, heads[0]), h('p', {}, difficulty)),
    !isStacked && arrow(),
    done.length > 0 && h('div', {}, h('h3', {}, heads[1]), plainList(done)),
  ];
  return [
    head,
    h('p.where', {}, where),
    h(
      `div.flow.s${size}${isStacked ? '.stacked' : ''}${amount ? '' : '.alone'}` as 'div',
      {},
      isStacked ? h('div.told', {}, told) : told,
      amount && !isStacked && arrow(),
      amount &&
        h(
          'div.result',
          {},
          h('h3', {}, heads[2]),
          amountTag(amount, isSmall),
          bars && figureTag(bars),
        ),
    ),
  ];
}

const arrow = (): Tag =>
  h(
    'svg.arrow',
    { viewBox: '0 0 28 40', 'aria-hidden': 'true' },
    h('path', { d: 'M6 6l16 14L6 34' }),
  );
