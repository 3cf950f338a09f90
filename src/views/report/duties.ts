import type { ReportEntry } from '../../entries/entry.ts';
import { dutyEvery } from '../../words/entries.ts';
import type { Site } from '../site.ts';

/** A report that somebody must make: how often, what (HTML), to whom, by when. */
export interface DutyRow {
  every: string;
  what: string;
  to: string | undefined;
  due: string | undefined;
}

export function dutyRows(entry: ReportEntry, { inline }: Pick<Site, 'inline'>): DutyRow[] {
  return entry.data.duties.map(({ every, what, to, due }) => ({
    every: dutyEvery[every],
    what: inline(what, entry),
    to,
    due,
  }));
}
