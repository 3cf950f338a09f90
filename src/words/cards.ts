/** Words of the small card beside a citation. */
export const cardWords = {
  why: (reasons: string) => `Là văn bản này vì ${reasons}.`,
} as const;
