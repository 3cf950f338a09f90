/** Words of a long query that are looked for: each is a file, and what is meant stands among the first. */
export const mostWords = 40;

/** The opening of a query that is too long to be looked for as a whole; null where it is not. */
export function opening(query: string): string | null {
  const words = query.trim().split(/\s+/);
  return words.length > mostWords ? words.slice(0, mostWords).join(' ') : null;
}
