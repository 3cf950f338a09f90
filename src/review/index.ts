export { checkDraft } from './check-draft.ts';
export { dayWords } from './day-words.ts';
export {
  type GivenDraft,
  type MadeFile,
  type Progress,
  type ReportKind,
  ReviewDesk,
} from './desk.ts';
export { explain, nameOf, whyOf } from './explain.ts';
export type { Finding, Fix } from './finding.ts';
export type { ForceState } from './force.ts';
export type { FileProblem } from './office/index.ts';
export { type OpenedDraft, openDraft, pastedDraft } from './open-draft.ts';
export { readNotes } from './read-notes.ts';
export type { DraftOptions, Review } from './review.ts';
export type { ReviewData, ReviewDocument } from './review-data.ts';
export { createReviewLibrary, type ReviewLibrary } from './review-library.ts';
export { tallyOf } from './tally.ts';
export type { FixView, Level, PlaceView, ReviewView, Segment } from './view/review-view.ts';
