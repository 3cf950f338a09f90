/** What the gallery can be ordered by; the first is the order of the index. */
export const galleryOrders = ['thay-doi', 'minh-chung', 'moi', 'ten'] as const;
export type GalleryOrder = (typeof galleryOrders)[number];

/** For each order but that of the index: its rows from the first to the last. */
export type ModelOrders = Record<Exclude<GalleryOrder, 'thay-doi'>, number[]>;

/** Puts some rows into an order; rows stay in the order of the index where none is given. */
export function inOrder(rows: readonly number[], order: readonly number[] | undefined): number[] {
  if (!order) return [...rows];
  const left = new Set(rows);
  return order.filter((row) => left.has(row));
}
