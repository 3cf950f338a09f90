export { checkDraft } from './check-draft.ts';
export type { DraftOptions, Review } from './review.ts';
export { addEdit, applyEdits, type TextEdit, withoutOverlaps } from './edits.ts';
export { explain, nameOf, whyOf } from './explain.ts';
export type { Finding, Fix } from './finding.ts';
export type { ForceState } from './force.ts';
export { type OpenedDraft, openDraft, pastedDraft } from './open-draft.ts';
export type { ReviewData, ReviewDocument } from './review-data.ts';
export { createReviewLibrary, type ReviewLibrary } from './review-library.ts';
export { tallyOf } from './tally.ts';
export { ReviewSession } from './session.ts';
export type { WallKind } from './walls.ts';
export type { FileProblem, ReadReport } from './office/index.ts';
export { type ReadNotes, readNotes } from './read-notes.ts';
export { dayWords } from './day-words.ts';
export {
  type GivenDraft,
  type MadeFile,
  type Progress,
  type ReportKind,
  ReviewDesk,
} from './desk.ts';
export type { FixView, Level, PlaceView, ReviewView, Segment } from './view/review-view.ts';
