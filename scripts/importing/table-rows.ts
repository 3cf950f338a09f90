import { isLayout } from '../../src/editing/draft-text.ts';

/** A cell of a table of facts is no longer; what is, holds a part of the page. */
const longestCell = 500;
/** What stands in a cell that holds nothing, as on the pages. */
const emptyCell = '—';

/**
 * The rows of tables as lines, their cells parted by tabs. Pages are laid out by tables too: a row with a long cell gives the lines of
 * its cells one by one.
 */
export class TableRows {
  /** Open rows from the outermost, each with the lines of its cells. */
  readonly #rows: string[][][] = [];

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(): void {
    this.#rows.at(-1)?.push([]);
  }

  /** Takes a line where a cell is open; else it is the caller's. */
  take(line: string): boolean {
    const cell = this.#rows.at(-1)?.at(-1);
    cell?.push(line);
    return cell !== undefined;
  }

  /** The lines of the row that ends; those of an inner table belong to the cell around it. */
  closeRow(): string[] {
    const cells = this.#rows.pop() ?? [];
    const written = cells.map((lines) => lines.join(' ').replaceAll('\t', ' '));
    const isFacts =
      cells.length > 1 &&
      written.every((cell) => cell.length <= longestCell) &&
      !isLayout(cells.flat().join('\n'));
    const lines = isFacts ? [written.map((cell) => cell || emptyCell).join('\t')] : cells.flat();
    const shown = written.some((cell) => cell !== '') ? lines : [];
    return shown.filter((line) => !this.take(line));
  }
}
