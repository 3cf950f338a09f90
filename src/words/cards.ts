/** Words of the small card beside a citation. */
export const cardWords = {
  why: (reasons: string) => `Hiểu là văn bản này vì ${reasons}.`,
} as const;
