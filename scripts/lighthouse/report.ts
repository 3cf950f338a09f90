import { isGood, type Medians } from './medians.ts';
import type { JudgedPage } from './pages.ts';
import { categories } from './verdict.ts';

/** Columns of the scores, each as wide as its head. */
const columns = ['hiệu năng', 'tiếp cận', 'thực hành', '     SEO'];
const nameWidth = 14;

/** The head of the table that {@link reportLines} goes on with. */
export const reportHead = [''.padEnd(nameWidth), ...columns].join('  ');

/** What came of a page: a line of scores, then what costs points in it and what is asked of others. */
export function reportLines({ name }: JudgedPage, medians: Medians): string[] {
  const line = [
    name.padEnd(nameWidth),
    ...categories.map((category, index) =>
      String(Math.round(medians.scores[category])).padStart(columns[index]?.length ?? 0),
    ),
  ].join('  ');
  return [
    `${line}${isGood(medians) ? '' : '   dưới mức'}`,
    ...medians.faults.flatMap(({ audit, title, measured, places }) => [
      `    ${audit}: ${title}${measured === '' ? '' : ` (${measured})`}`,
      ...places.filter((place) => place !== '').map((place) => `      ${place}`),
    ]),
    ...medians.elsewhere.map((address) => `    hỏi máy khác: ${address}`),
  ];
}

/** Below this Lighthouse takes a machine for too slow to tell how fast a page is. */
const slowMachine = 1000;

/**
 * The machine that measured, and whether it was fast enough for it.
 *
 * @param load how many programs wanted a processor, as the system says.
 */
export function machineLine(load: number, speed: number): string {
  const line = `    tải của máy ${load.toFixed(1).replace('.', ',')}, chỉ số máy ${Math.round(speed)}`;
  return speed < slowMachine
    ? `${line}: máy chậm hoặc đang bận, điểm hiệu năng có thể thấp hơn thực`
    : line;
}
