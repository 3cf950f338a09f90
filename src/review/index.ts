export { checkDraft, type DraftOptions, type Review } from './check-draft.ts';
export { addEdit, applyEdits, type TextEdit, withoutOverlaps } from './edits.ts';
export { explain, nameOf, whyOf } from './explain.ts';
export type { Finding, Fix } from './finding.ts';
export type { ForceState } from './force.ts';
export { type OpenedDraft, openDraft, pastedDraft } from './open-draft.ts';
export type { ReviewData, ReviewDocument } from './review-data.ts';
export { createReviewLibrary, type ReviewLibrary } from './review-library.ts';
export { tallyOf } from './tally.ts';
