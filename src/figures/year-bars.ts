import { escapeHtml } from '../html/escape.ts';
import { element } from './svg.ts';

/** How many there are of a year. */
export interface YearCount {
  year: number;
  count: number;
}

const step = 25;
/** Room at either side for the names of the ends. */
const margin = 8;
const barWidth = 15;
const tallest = 48;
const ground = 66;
/** So many years without any are drawn as a gap. */
const gap = 6;

/**
 * Bars of counts by year, from left to right; a long stretch without any is shortened to a gap. `name` says to screen
 * readers what the picture shows.
 */
export function yearBars(counts: readonly YearCount[], name: string): string {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  const columns = withEmptyYears(counts);
  const drawn = columns.map((column, index) => {
    const x = margin + index * step + step / 2;
    return column === undefined ? gapMark(x) : bar(column, x, most, isLabelled(columns, index));
  });
  const width = Math.max(columns.length, 1) * step + 2 * margin;
  return element(
    'svg',
    {
      class: 'years',
      viewBox: `0 0 ${width} 84`,
      width,
      height: 84,
      role: 'img',
      'aria-label': name,
    },
    element('path', { class: 'years-ground', d: `M0 ${ground + 0.5}H${width}` }),
    ...drawn,
  );
}

/** Years in order with those between them; `undefined` is a gap. */
function withEmptyYears(counts: readonly YearCount[]): (YearCount | undefined)[] {
  const sorted = counts.toSorted((a, b) => a.year - b.year);
  return sorted.flatMap((one, index) => {
    const before = sorted[index - 1];
    if (!before) return [one];
    const between = one.year - before.year - 1;
    if (between > gap) return [undefined, one];
    const empty = Array.from({ length: between }, (_, at) => ({
      year: before.year + at + 1,
      count: 0,
    }));
    return [...empty, one];
  });
}

/** Every fifth year has its name, and so have the ends and what stands beside a gap, where there is room. */
function isLabelled(columns: readonly (YearCount | undefined)[], index: number): boolean {
  const at = columns[index];
  if (!at) return false;
  const isEdge = (place: number) =>
    columns[place] !== undefined && (!columns[place - 1] || !columns[place + 1]);
  if (isEdge(index)) return true;
  return at.year % 5 === 0 && ![-1, 1].some((side) => isEdge(index + side));
}

function bar({ year, count }: YearCount, x: number, most: number, labelled: boolean): string {
  const height = count === 0 ? 2 : Math.max((count / most) * tallest, 4);
  const label = labelled
    ? element('text', { x, y: 81, 'text-anchor': 'middle' }, escapeHtml(String(year)))
    : '';
  const number =
    count === 0
      ? ''
      : element('text', { x, y: ground - height - 5, 'text-anchor': 'middle' }, String(count));
  return (
    element('rect', {
      class: count === 0 ? 'years-none' : 'years-bar',
      ...{ x: x - barWidth / 2, y: ground - height, width: barWidth, height },
    }) +
    number +
    label
  );
}

const gapMark = (x: number): string =>
  element('text', { x, y: ground - 4, 'text-anchor': 'middle' }, '…');
