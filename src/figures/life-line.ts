import { escapeHtml } from '../html/escape.ts';
import { element } from './svg.ts';

/** Units of the drawing from the scale's first day to its last, and its height. */
export const lifeWidth = 360;
const lifeHeight = 14;

/** How a stretch of a document's life is drawn; the words beside it say the same. */
export type LifeLook = 'ok' | 'seek' | 'newer' | 'end' | 'done' | 'none';

/** Two days with all between them, ISO. */
export interface DayRange {
  from: string;
  to: string;
}

/** Where a day lies on the scale; days outside lie at its ends. */
export function placeOnScale(day: string, { from, to }: DayRange): number {
  const [at, first, last] = [day, from, to].map((iso) => Date.parse(iso));
  if (at === undefined || first === undefined || last === undefined || last <= first) return 0;
  return Math.min(Math.max((at - first) / (last - first), 0), 1) * lifeWidth;
}

/** The ground of every line with a tick at each turn: shapes once a page, under an id. */
export function lifeGround(id: string, turns: readonly string[], scale: DayRange): string {
  const ticks = turns.map((day) => `M${rounded(placeOnScale(day, scale))} 0v${lifeHeight}`);
  return element(
    'svg',
    { class: 'fig-symbols', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
    element(
      'symbol',
      { id, viewBox: `0 0 ${lifeWidth} ${lifeHeight}`, preserveAspectRatio: 'none' },
      element('path', { class: 'life-base', d: `M0 ${lifeHeight / 2}H${lifeWidth}` }),
      ticks.length > 0 ? element('path', { class: 'life-tick', d: ticks.join('') }) : '',
    ),
  );
}

/** Names of the stretches between the turns, each where its stretch begins; the last ends with the scale. */
export function lifeAxis(
  stretches: readonly { name: string; from: string }[],
  scale: DayRange,
): string {
  const labels = stretches.map(({ name, from }, index) => {
    const isLast = index === stretches.length - 1;
    const x = isLast ? lifeWidth : rounded(placeOnScale(from, scale));
    const anchor = isLast ? 'end' : 'start';
    return element('text', { x, y: 13, 'text-anchor': anchor }, escapeHtml(name));
  });
  const attributes = { class: 'axis', viewBox: `0 0 ${lifeWidth} 18`, 'aria-hidden': 'true' };
  return element('svg', { ...attributes, focusable: 'false' }, ...labels);
}

/** A document's life on the ground `id`; a stop stands where it ended. It is hidden from screen readers. */
export function lifeLine(
  id: string,
  life: DayRange & { look: LifeLook; ended: boolean },
  scale: DayRange,
): string {
  const start = placeOnScale(life.from, scale);
  // What lasted a day or a week is seen all the same.
  const end = Math.max(placeOnScale(life.to, scale), Math.min(start + 3, lifeWidth));
  const from = Math.min(start, end - 3);
  const stop = life.ended
    ? element('path', { class: 'life-stop', d: `M${rounded(end)} 1v${lifeHeight - 2}` })
    : '';
  return element(
    'svg',
    {
      class: 'life',
      viewBox: `0 0 ${lifeWidth} ${lifeHeight}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    element('use', { href: `#${id}` }),
    element('path', {
      class: `life-${life.look}`,
      d: `M${rounded(from)} ${lifeHeight / 2}H${rounded(end)}`,
    }),
    stop,
  );
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
