export { entryAddress, numberAddress, withBase } from './addresses.ts';
export { checkContent, findProblems } from './check-content.ts';
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
export { type FacetValue, facetValues } from './facets.ts';
export { checkBody } from './integrity/body.ts';
export { checkIntegrity } from './integrity/index.ts';
export { type DataOf, type Kind, kindPlaces, kinds } from './kinds.ts';
export { extendLedger, type Ledger, ledgerFile, readLedger, writeLedger } from './ledger.ts';
export { buildLibrary, groupMany, type Library } from './library.ts';
export { type CitedBy, contextOf, type FoundMention } from './mentions.ts';
export { type Content, readContent, readVocabularyFiles } from './read-content.ts';
export { type Link, type Relations, relationLabels } from './relations.ts';
export { frontmatterTexts, plainBody, sentenceAt, withoutMarks } from './texts.ts';
export { type Validity, validityOn } from './validity.ts';
export { type Place, readVocabulary, type Vocabulary, vocabularyFiles } from './vocabulary.ts';
export { type Wanted, wantedDocuments } from './wanted.ts';
