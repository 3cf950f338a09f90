import type { DocumentView } from '../../entries/document-view.ts';
import type { ReportEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { type DuePeriod, duePeriods } from '../../schema/index.ts';

/** A report that someone has to send, and the document or plan that asks for it. */
export interface ReportingDuty {
  what: string;
  /** Who has to; `undefined` when the duty itself names them. */
  who: string | undefined;
  to: string | undefined;
  due: string | undefined;
  askedBy: DocumentView | ReportEntry;
}

/** Duties that return at the same pace. */
export interface CalendarGroup {
  every: DuePeriod;
  duties: ReportingDuty[];
}

/** Reporting duties of plans and documents by pace, the shortest first. */
export function reportingCalendar({
  documents,
  reports,
}: Pick<Library, 'documents' | 'reports'>): CalendarGroup[] {
  const all = [
    ...reports.flatMap((askedBy) =>
      askedBy.data.duties.map(({ what, to, every, due }) => ({
        every: [every],
        duty: { what, who: undefined, to, due, askedBy },
      })),
    ),
    ...documents.flatMap((askedBy) =>
      askedBy.data.tasks.map(({ who, what, due, reportEvery }) => ({
        every: reportEvery,
        duty: { what, who, to: undefined, due, askedBy },
      })),
    ),
  ];
  return duePeriods.flatMap((every) => {
    const duties: ReportingDuty[] = all
      .filter((item) => item.every.includes(every))
      .map(({ duty }) => duty);
    return duties.length > 0 ? [{ every, duties }] : [];
  });
}
