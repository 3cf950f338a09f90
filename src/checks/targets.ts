import type { DocumentEntry, ReportEntry } from '../entries/entry.ts';
import type { Checker } from './checker.ts';

/** Topics that the targets of a document or plan name. */
export function checkTargets(entry: DocumentEntry | ReportEntry, checker: Checker): void {
  for (const [index, { topic }] of entry.data.targets.entries()) {
    if (topic) checker.requireWord(entry, ['targets', index, 'topic'], 'topics', topic);
  }
}
