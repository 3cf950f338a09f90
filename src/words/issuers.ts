/** Words of the index of issuing bodies, and of the page of each. */
export const issuerWords = {
  title: 'Cơ quan ban hành',
  description: 'Văn bản trong thư viện theo cơ quan ban hành.',
  documentsOf: (count: number, name: string) =>
    `${count} văn bản của ${name} trong Sổ tay Dân vận.`,
  change: (day: string, what: string) => `Từ ${day} ${what}.`,
  source: (name: string) => `Nguồn: ${name}`,
} as const;

/** Who issued a document: one or several bodies, of a term of congress. */
export const issuersOf = (names: readonly string[], term: string | undefined): string =>
  names.join(' và ') + (term ? ` khóa ${term}` : '');
