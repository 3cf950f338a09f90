import type { Vocabulary } from '../entries/vocabulary.ts';

/** What everybody reads without a list. */
const EVERYDAY = ['ASEAN', 'GDP', 'QR', 'TNHH', 'TP'];

/** All that a reader can look up: acronyms, and the letters of types and bodies in numbers. */
export function knownAcronyms({
  acronyms,
  documentTypes,
  issuerMarks,
}: Pick<Vocabulary, 'acronyms' | 'documentTypes' | 'issuerMarks'>): ReadonlySet<string> {
  return new Set(
    [
      ...EVERYDAY,
      ...acronyms.flatMap(({ code, variants }) => [code, ...variants]),
      ...documentTypes.map(({ code }) => code),
      ...issuerMarks.flatMap(({ code }) => code.split('-')),
    ].map((code) => code.replace(/\.$/, '')),
  );
}
