import { type Chosen, type FacetTable, fits } from './facets.ts';
import type { Understood } from './understand.ts';

/** Whether a query asks for a state of force and nothing beside it. */
export const asksForStateAlone = ({ state, words, numbers }: Understood): boolean =>
  state !== null && words.length === 0 && numbers.length === 0;

/** What the words of a query choose beside its text. */
export const chosenBy = ({ state }: Pick<Understood, 'state'>): Chosen =>
  state === null ? {} : { state };

/** The entries of an order that a query chooses; where it asks for a state alone, all of it, youngest first. */
export function ofState(
  order: readonly number[],
  { understood, further }: { understood: Understood; further: readonly number[] },
  table: FacetTable,
): number[] {
  const entries = asksForStateAlone(understood)
    ? allByDay(table)
    : [...new Set([...order, ...further])];
  return entries.filter((entry) => fits(table, entry, chosenBy(understood)));
}

/** All entries, the youngest first. */
export function allByDay({ days }: FacetTable): number[] {
  return [...days.keys()].toSorted((a, b) => (days[b] ?? '').localeCompare(days[a] ?? ''));
}
