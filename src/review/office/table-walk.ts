import type { Cell } from './raw-text.ts';
import type { ReadReport } from './read-report.ts';

/** Names of table, row and cell in a format. */
export interface TableNames {
  table: string;
  row: string;
  cells: readonly string[];
}

const WORD: TableNames = { table: 'w:tbl', row: 'w:tr', cells: ['w:tc'] };

/** Counts tables, rows and cells, so that a finding can say where it stands. */
export class TableWalk {
  readonly #report: ReadReport;
  readonly #names: TableNames;
  #open: { table: number; row: number; column: number; from: number[] }[] = [];

  constructor(report: ReadReport, names: TableNames = WORD) {
    this.#report = report;
    this.#names = names;
  }

  open(name: string, at: number): void {
    if (name === this.#names.table) {
      this.#report.tables += 1;
      this.#open.push({ table: this.#report.tables, row: 0, column: 0, from: [] });
    }
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === this.#names.row) {
      table.row += 1;
      table.column = 0;
    } else if (this.#names.cells.includes(name)) {
      table.column += 1;
      table.from.push(at);
    }
  }

  /** The cell that ends here, if one does. */
  close(name: string): Omit<Cell, 'end'> | undefined {
    const table = this.#open.at(-1);
    if (table === undefined) return undefined;
    if (name === this.#names.table) this.#open.pop();
    if (!this.#names.cells.includes(name)) return undefined;
    const { row, column, from } = table;
    return { table: table.table, row, column, start: from.pop() ?? 0 };
  }
}
