export { entryAddress, numberAddress, withBase } from './addresses.ts';
export { checkContent } from './check-content.ts';
export { type DocumentView, registryDocument } from './document-view.ts';
export {
  type AnyEntry,
  type DocumentEntry,
  type Entry,
  type ModelEntry,
  parseEntry,
  type ReportEntry,
  type SessionEntry,
} from './entry.ts';
export { type EvidenceStep, evidenceReason, evidenceSteps } from './evidence.ts';
export { type FacetValue, facetValues } from './facets.ts';
export { type DataOf, type Kind, kindPlaces, kinds } from './kinds.ts';
export { extendLedger, type Ledger, ledgerFile, readLedger, writeLedger } from './ledger.ts';
export { buildLibrary, groupMany, type Library } from './library.ts';
export { type CitedBy, contextOf, type FoundMention } from './mentions.ts';
export { galleryOrder, modelText } from './model-gallery.ts';
export type { TopicReason } from './model-topics.ts';
export {
  limitationAnchor,
  type PracticeCell,
  practiceMatrix,
  solutionAnchor,
} from './practice-matrix.ts';
export type { PrincipleForm } from './principle-finder.ts';
export type { PrincipleUse } from './principles.ts';
export { type Content, readContent, readVocabularyFiles } from './read-content.ts';
export { type Link, type Relations, relationLabels } from './relations.ts';
export { type ReportingDuty, reportingCalendar } from './reporting-calendar.ts';
export {
  type Likeness,
  likenessPoints,
  type SimilarModel,
  similarModels,
} from './similar-models.ts';
export { type SetTarget, targetsByTopic } from './targets.ts';
export { frontmatterTexts, plainBody, withoutMarks } from './texts.ts';
export type { Validity } from './validity.ts';
export type { Place, Vocabulary } from './vocabulary.ts';
export { type Wanted, wantedDocuments } from './wanted.ts';
