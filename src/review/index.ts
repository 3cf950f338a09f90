export { checkDraft, type DraftOptions, type Review } from './check-draft.ts';
export { addEdit, applyEdits, type TextEdit, withoutOverlaps } from './edits.ts';
export { explain, nameOf } from './explain.ts';
export type { Finding, Fix } from './finding.ts';
export {
  createReviewLibrary,
  type ReviewData,
  type ReviewDocument,
  type ReviewLibrary,
} from './review-library.ts';
