/** What is loaded when an entry's file is opened: it brings a reader of YAML with it. */
export { openEntryFile } from './open-file.ts';
export { rewriteEntry } from './rewrite-entry.ts';
