/** Words by which a document's number is read out. */
export const spokenWords = {
  year: (year: string) => `năm ${year}`,
  /** Bodies of an elected term, whose number stands in their letters: `QH15`. */
  assemblies: { QH: 'Quốc hội', UBTVQH: 'Ủy ban Thường vụ Quốc hội' },
  ofTerm: (body: string, term: string) => `${body} khóa ${term}`,
} as const;
