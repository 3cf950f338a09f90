import type { Column, Facets } from '../lists/columns.ts';

/** All models as columns, in the order of the gallery. */
export interface ModelIndex {
  /** How many cards a file of cards holds. */
  cardsInFile: number;
  facets: Facets;
  /** Traits by id, the difficulty that a model was made for first. */
  traits: Column;
  /** How many difficulties each model answers. */
  breadth: number[];
  /** Marks of each model, see `fit-flags.ts`. */
  flags: number[];
}
