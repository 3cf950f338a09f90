export { type DraftFile, type DraftFileProblem, openDraftFile } from './draft-file.ts';
