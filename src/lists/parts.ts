/** The parts in which some rows of a long list lie, each part a file of so many rows. */
export function partsOf(rows: readonly number[], inPart: number): number[] {
  return [...new Set(rows.map((row) => Math.floor(row / inPart)))];
}

/** A list cut into parts of so many rows, in order; the last may hold fewer. */
export function inParts<Row>(rows: readonly Row[], inPart: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / inPart) }, (_, part) =>
    rows.slice(part * inPart, (part + 1) * inPart),
  );
}
