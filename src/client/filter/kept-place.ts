/** Where a reader was in a list: how far down, and how many of its entries were shown. */
interface Place {
  y: number;
  shown?: number | undefined;
}

/**
 * The place that the reader left this entry of the history at; `undefined` where the page is opened
 * anew. The browser itself restores a place before a script has narrowed the list.
 */
export function leftPlace(): Place | undefined {
  const state = history.state as { place?: Place } | null;
  return state?.place;
}

/** Keeps the place with the entry of the history when the page is left; `shown` is asked then. */
export function keepPlace(shown?: () => number): void {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    const place: Place = { y: scrollY, shown: shown?.() };
    history.replaceState({ ...(history.state as object | null), place }, '');
  });
}

/** Goes back to where the reader was. */
export function restorePlace(): void {
  const place = leftPlace();
  if (place) scrollTo({ top: place.y, behavior: 'instant' });
}
