/** Values of one facet for every row of a list, as places in `values`: small enough to be sent for 10,000. */
export interface Column {
  /** Values that occur. */
  values: string[];
  /** For each row its value's place; several in a list; `-1` for none. */
  rows: (number | number[])[];
}

/** Columns by facet; every column is as long as the list. */
export type Facets = Readonly<Record<string, Column>>;

/** Chosen values by facet; within a facet any value fits, between facets all must. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Makes a column of what a rule says of each item. */
export function columnOf<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
): Column {
  const places = new Map<string, number>();
  const placeOf = (value: string) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  };
  const rows = items.map((item) => {
    const own = valuesOf(item).map(placeOf);
    return own.length === 1 ? (own[0] as number) : own.length === 0 ? -1 : own;
  });
  return { values: [...places.keys()], rows };
}

/** The values of a row in a column. */
export function valuesAt({ values, rows }: Column, row: number): string[] {
  const own = rows[row];
  const places = Array.isArray(own) ? own : [own ?? -1];
  return places.flatMap((place) => values[place] ?? []);
}

const nowhere = -2;

/** What a choice leaves. */
export interface Chosen {
  /** Rows that fit, in the order of the list. */
  rows: number[];
  /** By facet: how many rows each value would show, the other facets' choice kept. */
  counts: Map<string, Map<string, number>>;
}

/**
 * Finds the rows of a choice and the counts of every value in one pass: a row that fails in one
 * facet only counts for that facet, one that fails nowhere counts for all.
 *
 * @param isLeft rows that are there at all, such as those a search found.
 */
export function chooseRows(
  facets: Facets,
  choice: Choice,
  isLeft: (row: number) => boolean = () => true,
): Chosen {
  const columns = Object.entries(facets).map(([key, column]) => {
    const wanted = choice.get(key);
    // A value that no row has is at no place, which is not the place of rows without a value.
    const places = new Set(
      [...(wanted ?? [])].map((value) =>
        column.values.includes(value) ? column.values.indexOf(value) : nowhere,
      ),
    );
    return { key, column, places, tally: new Array<number>(column.values.length).fill(0) };
  });
  const length = columns[0]?.column.rows.length ?? 0;
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) {
    if (!isLeft(row)) continue;
    let failed: (typeof columns)[number] | undefined;
    let fails = 0;
    for (const entry of columns) {
      if (entry.places.size === 0 || isIn(entry.column.rows[row], entry.places)) continue;
      failed = entry;
      fails += 1;
    }
    if (fails === 0) rows.push(row);
    if (fails > 1) continue;
    for (const entry of failed ? [failed] : columns) count(entry.column.rows[row], entry.tally);
  }
  const counts = new Map(
    columns.map(({ key, column, tally }) => [
      key,
      new Map(column.values.map((value, place) => [value, tally[place] ?? 0])),
    ]),
  );
  return { rows, counts };
}

function isIn(own: number | number[] | undefined, places: ReadonlySet<number>): boolean {
  return Array.isArray(own) ? own.some((place) => places.has(place)) : places.has(own ?? -1);
}

function count(own: number | number[] | undefined, tally: number[]): void {
  for (const place of Array.isArray(own) ? own : [own ?? -1]) {
    if (place >= 0) tally[place] = (tally[place] ?? 0) + 1;
  }
}
