/** Where the pages of the full text lie, a character an entry. */
export interface TextPlaces {
  /** How many pages of the full text an entry has: its own, and that of its provisions where they stand apart. */
  pages: string;
  /** In which part of the full text they lie, base 36; left out where it has one. */
  parts?: string;
}

/** Pages up to which the full text is one index. */
const mostInPart = 2048;

/**
 * Into how many indexes the full text is parted: one more for each doubling, so that a change of one page costs a build one of
 * them. More would cost readers: every word is asked of every part. Of 2,647 pages, three parts took twice the bytes of one and
 * three times the files.
 */
export const textParts = (pages: number): number =>
  Math.max(1, Math.ceil(Math.log2(pages / mostInPart)));

/** Writes where pages lie, of each entry's number of pages and part. */
export function writeTextPlaces(of: readonly { pages: number; part: number }[]): TextPlaces {
  const pages = of.map((own) => own.pages).join('');
  const parts = of.map(({ part }) => part.toString(36)).join('');
  return /[^0]/.test(parts) ? { pages, parts } : { pages };
}

/** A page of the full text: its part, and its place in that. */
export interface TextPlace {
  part: number;
  at: number;
}

/** Reads the places of each entry's pages, and how many pages there are in all. */
export function readTextPlaces({ pages, parts = '' }: TextPlaces): {
  of: TextPlace[][];
  total: number;
} {
  const before = new Map<number, number>();
  let total = 0;
  const of = [...pages].map((count, entry) => {
    const part = Number.parseInt(parts[entry] ?? '0', 36);
    return Array.from({ length: Number(count) }, () => {
      const at = before.get(part) ?? 0;
      before.set(part, at + 1);
      total += 1;
      return { part, at };
    });
  });
  return { of, total };
}
