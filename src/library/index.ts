export type { PrincipleForm } from '../review/index.ts';
export { entryAddress, numberAddress, withBase } from './addresses.ts';
export { type Basis, basisOf, type StepKind, sourcesOf } from './basis.ts';
export { catalogueFile, sessionOutline } from './catalogue.ts';
export { type ChainMember, chainOf } from './chain.ts';
export { checkContent } from './check-content.ts';
export { type DocumentView, registryDocument } from './document-view.ts';
export { drawableIn } from './drawable-relations.ts';
export {
  type AnyEntry,
  type DocumentEntry,
  type Entry,
  type ModelEntry,
  parseEntry,
  type ReportEntry,
  type SessionEntry,
} from './entry.ts';
export { nodesOf, type TreeNode } from './entry-tree.ts';
export { type EvidenceStep, evidenceReason, evidenceSteps } from './evidence.ts';
export { type FacetValue, facetValues } from './facets.ts';
export { formatNumberVi, resultLevel, targetLevel, withUnit } from './figure-words.ts';
export { type DataOf, type Kind, kindPlaces, kinds } from './kinds.ts';
export { extendLedger, type Ledger, ledgerFile, readLedger, writeLedger } from './ledger.ts';
export { lessonOf } from './lesson.ts';
export { buildLibrary, groupMany, type Library } from './library.ts';
export {
  coreDocuments,
  hasTree,
  type Lineage,
  lineageOf,
  originsOf,
  type Stage,
  stageOf,
  stages,
} from './lineage.ts';
export { type CitedBy, contextOf, type FoundMention } from './mentions.ts';
export { galleryOrder, modelText } from './model-gallery.ts';
export type { TopicReason } from './model-topics.ts';
export {
  hasMap,
  type Neighbour,
  type NeighbourEdge,
  type Neighbourhood,
  neighbourhood,
} from './neighbourhood.ts';
export {
  type AddedBatch,
  addedBatches,
  newsFile,
  type RecentDocument,
  readNews,
  recentDocuments,
  withAdded,
} from './news.ts';
export { type PastTerm, partyTerms, pastTerms } from './party-terms.ts';
export { periodWords, placeWords, yearWords } from './place-words.ts';
export {
  limitationAnchor,
  type PracticeCell,
  practiceMatrix,
  solutionAnchor,
} from './practice-matrix.ts';
export type { PrincipleUse } from './principles.ts';
export { quizFile } from './quiz-facts.ts';
export { type Content, readContent, readVocabularyFiles } from './read-content.ts';
export { readingOf } from './reading.ts';
export { type Link, type Relations, relationLabels } from './relations.ts';
export { type ReportingDuty, reportingCalendar } from './reporting-calendar.ts';
export { reviewData } from './review-data.ts';
export {
  type Likeness,
  likenessPoints,
  type SimilarModel,
  similarModels,
} from './similar-models.ts';
export {
  endsWhole,
  type FaultReason,
  type HeldRelation,
  type RelatedDocument,
  type RelationFault,
  soundRelations,
} from './sound-relations.ts';
export { keyOf, type LineageEntry, type Step } from './steps.ts';
export { type SetTarget, targetsByTopic } from './targets.ts';
export { frontmatterTexts, plainBody, withoutMarks } from './texts.ts';
export { type StateStatus, stateOn, type Validity, type ValidityState } from './validity.ts';
export type { Place, Vocabulary } from './vocabulary.ts';
export { type Wanted, wantedDocuments } from './wanted.ts';
