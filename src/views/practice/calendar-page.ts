import { withoutMarks } from '../../entries/texts.ts';
import type { DuePeriod } from '../../schema/index.ts';
import { dutyEvery } from '../../words/entries.ts';
import { practiceWords, calendarWords as words } from '../../words/practice.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { reportingCalendar } from './reporting-calendar.ts';
import { type Setter, setterOf } from './setter.ts';

/** The page of reports that somebody has to send, by pace. */
export interface CalendarPage extends PageHead {
  groups: readonly CalendarSection[];
}

/** Reports that return at the same pace. */
export interface CalendarSection {
  id: DuePeriod;
  title: string;
  rows: readonly CalendarRow[];
}

/** One report: what, by whom where it is said, to whom, by when, and who asks for it. */
export interface CalendarRow {
  who: string | undefined;
  what: string;
  to: string | undefined;
  due: string | undefined;
  setter: Setter;
}

/** What the calendar of reports shows. */
export function calendarPage(site: Pick<Site, 'library' | 'url'>): CalendarPage {
  return {
    title: words.title,
    description: words.description,
    crumbs: [{ name: practiceWords.title, address: '/thuc-tien/' }],
    groups: reportingCalendar(site.library).map(({ every, duties }) => ({
      id: every,
      title: dutyEvery[every],
      rows: duties.map(({ what, askedBy, who, to, due }) => ({
        who,
        what: withoutMarks(what),
        to,
        due,
        setter: setterOf(askedBy, site),
      })),
    })),
  };
}
