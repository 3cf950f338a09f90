/** What leaving items out needs to know of the sheet they lie on. */
export interface Sheet<Item> {
  /** Whether the sheet holds more than its height. */
  isFull(): boolean;
  /** Takes an item off the sheet. */
  drop(item: Item): void;
}

/**
 * Leaves out the last item of the longest list, again and again, until the sheet holds the rest.
 * Each list keeps its first item as long as another has more than one.
 *
 * @returns how many were left out.
 */
export function cutToFit<Item>(lists: readonly (readonly Item[])[], sheet: Sheet<Item>): number {
  const left = lists.map((items) => [...items]);
  let dropped = 0;
  while (sheet.isFull()) {
    const longest = left.reduce<Item[]>((a, b) => (b.length >= a.length ? b : a), []);
    const item = longest.pop();
    if (item === undefined) return dropped;
    sheet.drop(item);
    dropped += 1;
  }
  return dropped;
}
