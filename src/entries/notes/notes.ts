import type { AnyEntry } from '../entry.ts';

/**
 * What is found in an entry's own text and vocabulary alone, whatever else the library holds: found once, it is noted,
 * and taken from the notes until the file, the vocabulary or the program changes.
 */
export interface Notes {
  /**
   * What was noted of an entry under a name, or what `make` makes now: plain data, without any object that stands
   * elsewhere too, of which nobody changes anything.
   *
   * @param inputs what else it is made from, in short; other inputs, and it is made anew.
   */
  of<Made>(entry: AnyEntry, name: string, make: () => Made, inputs?: string): Made;
}

/** Notes nothing: each thing is made whenever it is asked for. */
export const noNotes: Notes = { of: (_entry, _name, make) => make() };
