import { reviewWords as words } from '../../words/review.ts';
import type { Cell } from '../office/index.ts';

/** Says where a place of a text stands: the cell of a table, else the paragraph. */
export function whereIn(text: string, cells: readonly Cell[]): (start: number) => string {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') starts.push(at);
    at += line.length + 1;
  }
  return (start) => {
    // Of tables in tables the inner cell is the one that is seen.
    const cell = cells.findLast((one) => one.start <= start && start < one.end);
    if (cell) return words.inCell(cell.table, cell.row, cell.column);
    return words.inParagraph(countUpTo(starts, start));
  };
}

/** How many of ascending numbers are not above a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
