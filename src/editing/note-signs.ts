/** Stand around the number of a foot- or endnote where its mark is: letters of nobody's. */
const BEGIN = '\uE001';
const END = '\uE002';
const SIGN = /\uE001(\d+)\uE002/g;

/** Where the n-th note of a text has its mark, from 1. */
export const noteSign = (at: number): string => `${BEGIN}${at}${END}`;

/** A text as it is read, without the marks of notes. */
export const withoutNoteSigns = (text: string): string => text.replace(SIGN, '');

/**
 * Makes the marks of notes those of sources: a note becomes the source that its mark names. Notes whose mark was cut with what stood
 * around it are left out.
 *
 * @param first number of the source that the first note becomes.
 */
export function notesAsSources(
  body: string,
  notes: readonly string[],
  first: number,
): { body: string; sources: string[] } {
  const used: number[] = [];
  const marked = body.replace(SIGN, (_sign, digits: string) => {
    const note = Number(digits);
    if (notes[note - 1] === undefined) return '';
    if (!used.includes(note)) used.push(note);
    return `[^${first + used.indexOf(note)}]`;
  });
  return { body: marked, sources: used.flatMap((note) => notes[note - 1] ?? []) };
}
