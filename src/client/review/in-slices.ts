/**
 * Does work on many items without holding the page: after some milliseconds the browser gets its turn.
 * Stops early where `isCurrent` says that something newer has begun.
 */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  isCurrent: () => boolean,
): Promise<boolean> {
  let since = performance.now();
  for (const item of items) {
    if (performance.now() - since > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!isCurrent()) return false;
      since = performance.now();
    }
    work(item);
  }
  return true;
}

/** Milliseconds of one slice: short enough that a touch is answered at once, on a slow phone too. */
const SLICE = 8;
