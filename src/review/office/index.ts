export type { DraftFile } from './office-file.ts';
export { type FileProblem, openOffice } from './open-office.ts';
export type { Cell } from './raw-text.ts';
export { emptyReport, type ReadReport } from './read-report.ts';
export type { Author } from './word-changes.ts';
