/** How far a reader has come in a list of results. */
export interface View {
  /** How many results are shown. */
  shown: number;
  /** Whether all layers were asked. */
  full: boolean;
  /** How far the page is scrolled, in pixels. */
  top: number;
}

export const shownAtOnce = 10;

/** Keeps it with this entry of the browser's history. */
export function keepView(view: View): void {
  history.replaceState({ ...view }, '');
}

/** What was kept with the entry that is shown; of a new one the beginning. */
export function keptView(): View {
  const kept: unknown = history.state;
  const number = (name: string, least: number) => {
    const value: unknown = kept !== null && typeof kept === 'object' && Reflect.get(kept, name);
    return typeof value === 'number' ? Math.max(least, value) : least;
  };
  const full = kept !== null && typeof kept === 'object' && Reflect.get(kept, 'full') === true;
  return { shown: number('shown', shownAtOnce), full, top: number('top', 0) };
}
