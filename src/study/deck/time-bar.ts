import { h, type Tag } from '../output/tree.ts';
import { slide } from './places.ts';

/** Space between the parts of the bar, in pixels. */
const gap = 4;

/** A step in the bar of time: where it begins and how long it is, in pixels. */
export interface BarPart {
  x: number;
  w: number;
  minutes: number;
}

/** Steps side by side, as long as they last. */
export function barParts(minutes: readonly number[], width: number = slide.textWidth): BarPart[] {
  const total = minutes.reduce((sum, each) => sum + each, 0) || 1;
  const room = width - gap * Math.max(0, minutes.length - 1);
  let x = 0;
  return minutes.map((each) => {
    const part = { x, w: (room * each) / total, minutes: each };
    x += part.w + gap;
    return part;
  });
}

/** Where in the session a slide stands: steps that are done, the one it belongs to, those to come. */
export function partName(at: number, step: number | undefined): 'done' | 'now' | 'rest' {
  if (step === undefined) return 'rest';
  return at < step ? 'done' : at === step ? 'now' : 'rest';
}

/** The bar at the foot of a slide. */
export function timeBar(minutes: readonly number[], step: number | undefined): Tag {
  const height = 10;
  return h(
    'svg.time-bar',
    { viewBox: `0 0 ${slide.textWidth} ${height}`, 'aria-hidden': 'true' },
    barParts(minutes).map(({ x, w }, at) =>
      h(`rect.${partName(at, step)}` as 'rect', {
        ...{ x: x.toFixed(1), y: '0', width: w.toFixed(1), height: `${height}` },
      }),
    ),
  );
}
