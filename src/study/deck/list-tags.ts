import { h, type Tag } from '../output/tree.ts';

/** What may stand in a slide. */
export type Node = Tag | false | undefined | string;

/** Rows of a slide, each in cells, at a size of the style sheet. */
export function listTag<Row>(
  name: `ol.${string}` | `ul.${string}`,
  size: number,
  rows: readonly Row[],
  cells: (row: Row) => Node[],
): Tag {
  return h(
    `${name}.s${size}` as 'ol',
    { role: 'list' },
    rows.map((row) => h('li', {}, cells(row))),
  );
}

/** A list of lines. */
export const plainList = (items: readonly string[]): Tag =>
  h(
    'ul',
    {},
    items.map((item) => h('li', {}, item)),
  );
