/** A line and a column, both from 1, as an editor program counts them. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Gives places of offsets in a text. The parser's own columns count code points, editor programs
 * UTF-16 units, so one emoji would shift what stands behind it.
 */
export function createLocator(source: string): (offset: number) => Place {
  const starts = [0];
  for (const { index, 0: ending } of source.matchAll(/\r\n?|\n/g)) {
    starts.push(index + ending.length);
  }
  return (offset) => {
    let line = 1;
    for (let beyond = starts.length + 1; beyond - line > 1; ) {
      const middle = (line + beyond) >> 1;
      if ((starts[middle - 1] ?? 0) <= offset) line = middle;
      else beyond = middle;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** The offset of a place in a text; the text's end when it lies beyond. */
export function offsetOf(source: string, { line, column }: Place): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = source.indexOf('\n', start);
    if (end < 0) return source.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, source.length);
}
