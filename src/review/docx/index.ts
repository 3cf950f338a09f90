export type { Edit } from './document-xml.ts';
export { type DraftFile, type DraftFileProblem, openDraftFile } from './draft-file.ts';
