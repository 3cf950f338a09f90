import { z } from 'zod';
import type { Site } from '../views/site.ts';

/** What datasets are made from. */
export type DataSite = Pick<Site, 'library'>;

/** A column of the table: its name, and what stands in a row. */
export type Column<Row> = readonly [
  name: string,
  cell: (row: Row) => string | number | boolean | undefined,
];

/** A set of records of one kind that is published as JSON and as CSV. */
export interface Dataset {
  /** Name of its files: `van-ban` for `/du-lieu/van-ban.json`. */
  id: string;
  /** JSON Schema of one record, made from the zod schema that the rows are checked by in tests. */
  recordSchema(): Record<string, unknown>;
  records(site: DataSite): readonly object[];
  /** The table's rows; the names of its columns are `columns`. */
  table(site: DataSite): readonly (readonly string[])[];
  columns: readonly string[];
}

/** Defines a dataset by the schema of a record, its rows, and the columns of its table. */
export function dataset<Row extends object>(definition: {
  id: string;
  schema: z.ZodType<Row>;
  rows: (site: DataSite) => readonly Row[];
  columns: readonly Column<Row>[];
}): Dataset {
  const { id, schema, rows, columns } = definition;
  return {
    id,
    recordSchema: () => {
      const { $schema: _, ...own } = z.toJSONSchema(schema, { io: 'output' });
      return own;
    },
    records: rows,
    columns: columns.map(([name]) => name),
    table: (site) => rows(site).map((row) => columns.map(([, cell]) => String(cell(row) ?? ''))),
  };
}

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join(' | ');
