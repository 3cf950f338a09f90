export { organOf } from './bodies/body.ts';
export { compareBodies } from './bodies/compare.ts';
export { placeKey } from './bodies/place-key.ts';
export type { CitationContext } from './context.ts';
export {
  bareExtent,
  type DocumentName,
  type Extent,
  type Mention,
  type MentionKind,
} from './mention.ts';
export {
  compareNumbers,
  type DocumentNumber,
  formatNumber,
  normaliseNumber,
  numberKey,
  numberSlug,
  parseNumber,
} from './number.ts';
export type { Pinpoint } from './pinpoint.ts';
export { type ReferencedDocument, reference } from './reference.ts';
export { createRegistry, type Registry, type RegistryDocument } from './registry.ts';
export { guessRelation, type RelationGuess, type RelationKind } from './relation.ts';
export { type Resolution, resolve } from './resolve.ts';
export { resolveAll } from './resolve-all.ts';
export type { Evidence, Finding, Flag } from './rules/evidence.ts';
export { createScanner, type Scanner } from './scan.ts';
export { type ReadNumber, type Stated, weighStated } from './stated.ts';
export {
  createVocabulary,
  type DocumentTypeData,
  type IssuerMarkData,
  type LawData,
  type NumberingSystem,
  type TermData,
  type Vocabulary,
  type VocabularyData,
} from './vocabulary.ts';
