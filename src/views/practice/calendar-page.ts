import { withoutMarks } from '../../entries/texts.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { dutyEvery } from '../../words/entries.ts';
import { practiceWords, calendarWords as words } from '../../words/practice.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { type ReportingDuty, reportingCalendar } from './reporting-calendar.ts';
import { type Setter, setterOf } from './setter.ts';

/** The page of reports that somebody has to send. */
export interface CalendarPage extends PageHead {
  /** What is to be sent, the next first. */
  running: readonly CalendarRow[];
  /** What is over on the day of the build. */
  past: readonly CalendarRow[];
  /** The running ones for a calendar; none where none returns. */
  file: string | undefined;
}

/** One report: what, by whom where it is said, how often, when next, to whom, by when, and who asks for it. */
export interface CalendarRow {
  who: string | undefined;
  what: string;
  every: string;
  /** Periods that run, or the day of a report that comes once. */
  next: readonly string[];
  to: string | undefined;
  due: string | undefined;
  setter: Setter;
}

const calendarFile = '/thuc-tien/lich-bao-cao.ics';

/** What the calendar of reports shows. */
export function calendarPage(site: Pick<Site, 'library' | 'url'>): CalendarPage {
  const duties = reportingCalendar(site.library);
  const rowsOf = (past: boolean) =>
    duties.filter((duty) => duty.past === past).map((duty) => rowOf(duty, site));
  const hasDays = duties.some(({ past, periods, once }) => !past && (periods.length > 0 || once));
  return {
    title: words.title,
    description: words.description,
    crumbs: [{ name: practiceWords.title, address: '/thuc-tien/' }],
    running: rowsOf(false),
    past: rowsOf(true),
    file: hasDays ? site.url(calendarFile) : undefined,
  };
}

function rowOf(duty: ReportingDuty, site: Pick<Site, 'url'>): CalendarRow {
  const { who, what, to, due, paces, periods, once, past, askedBy } = duty;
  return {
    who,
    what: withoutMarks(what),
    every: paces
      .map((pace, index) =>
        index === 0 ? dutyEvery[pace] : dutyEvery[pace].toLocaleLowerCase('vi'),
      )
      .join(', '),
    next: [
      ...periods.map((period) =>
        words.period(period.every, period.number, period.year, formatDate(period.lastDay)),
      ),
      ...(once && !past ? [words.until(formatDate(once))] : []),
    ],
    to,
    due,
    setter: setterOf(askedBy, site),
  };
}
