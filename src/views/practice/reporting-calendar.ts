import type { DocumentView } from '../../entries/document-view.ts';
import type { ReportEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { type DuePeriod, duePeriods } from '../../schema/index.ts';
import { dueDay } from './due-day.ts';
import { isPeriodic, periodOf, type ReportPeriod } from './periods.ts';
import { isOver } from './setter-time.ts';

/** A report that someone has to send, and the document or plan that asks for it. */
export interface ReportingDuty {
  what: string;
  /** Who has to; `undefined` when the duty itself names them. */
  who: string | undefined;
  to: string | undefined;
  due: string | undefined;
  /** How often, the shortest first. */
  paces: readonly DuePeriod[];
  askedBy: DocumentView | ReportEntry;
  /** Periods of the calendar that run on the day of the build, the one that ends first at the head. */
  periods: readonly ReportPeriod[];
  /** Day until which a report is due that comes once, ISO. */
  once: string | undefined;
  /** Whether nobody has to send it any more. */
  past: boolean;
}

type Needed = Pick<Library, 'documents' | 'reports' | 'validity' | 'day'>;

/**
 * Reporting duties of plans and documents: those of now by the day that comes next, those without such a day, then what
 * is over.
 */
export function reportingCalendar(library: Needed): ReportingDuty[] {
  const { documents, reports, day } = library;
  const all: Asked[] = [
    ...reports.flatMap((askedBy) => mergedDuties(askedBy)),
    ...documents.flatMap((askedBy) =>
      askedBy.data.tasks
        .filter(({ reportEvery }) => reportEvery.length > 0)
        .map(({ who, what, due, reportEvery }) => ({
          ...{ what, who, to: undefined, due, askedBy },
          paces: duePeriods.filter((pace) => reportEvery.includes(pace)),
        })),
    ),
  ];
  return all
    .map((asked) => placed(asked, isOver(asked.askedBy, library), day))
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

type Asked = Pick<ReportingDuty, 'what' | 'who' | 'to' | 'due' | 'paces' | 'askedBy'>;

/** The same report at several paces is written once a pace: told once, with all of them. */
function mergedDuties(askedBy: ReportEntry): Asked[] {
  const groups = Map.groupBy(askedBy.data.duties, ({ what, to, due }) =>
    [what, to, due].join('\n'),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { what, to, due } = first;
    const paces = duePeriods.filter((pace) => same.some(({ every }) => every === pace));
    return [{ what, who: undefined, to, due, paces, askedBy }];
  });
}

function placed(asked: Asked, over: boolean, day: string): ReportingDuty {
  const isOnce = asked.paces.every((pace) => pace === 'mot-lan');
  // Some tasks name the day of a single report in the sentence alone.
  const once = isOnce ? dueDay(asked.due ?? asked.what) : undefined;
  const past = over || (once !== undefined && once < day);
  const periods = past
    ? []
    : asked.paces
        .filter(isPeriodic)
        .map((pace) => periodOf(pace, day))
        .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay));
  return { ...asked, periods, once, past };
}

function orderOf({ past, once, periods }: ReportingDuty): string {
  if (past) return `z${once ?? ''}`;
  return once ?? periods[0]?.lastDay ?? 'y';
}
