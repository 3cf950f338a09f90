import { withoutMarks } from '../entries/texts.ts';
import { monthsOf } from '../views/practice/periods.ts';
import { type ReportingDuty, reportingCalendar } from '../views/practice/reporting-calendar.ts';
import { setterOf } from '../views/practice/setter.ts';
import type { Site } from '../views/site.ts';
import { dutyEvery } from '../words/entries.ts';
import { calendarWords as words } from '../words/practice.ts';
import type { DayEvent } from './ics.ts';

/**
 * The reports that somebody has to send as events of a calendar, each told what its day is: the last of a period, or the
 * day of a report that comes once. `origin` is the site's address, where it is known.
 */
export function calendarEvents(site: Pick<Site, 'library' | 'url'>, origin?: URL): DayEvent[] {
  return reportingCalendar(site.library)
    .filter(({ past }) => !past)
    .flatMap((duty, index) => eventsOf(duty, index, site, origin));
}

function eventsOf(
  duty: ReportingDuty,
  index: number,
  site: Pick<Site, 'url'>,
  origin: URL | undefined,
): DayEvent[] {
  const { who, to, due, periods, once, askedBy } = duty;
  const setter = setterOf(askedBy, site);
  const what = withoutMarks(duty.what);
  const shared = {
    url: origin && new URL(setter.href, origin).href,
    uid: `${setter.id}-${index + 1}`,
  };
  const description = (isPeriod: boolean) =>
    words.event({ what: who ? `${who}: ${what}` : what, to, due, setter: setter.label, isPeriod });
  const returning = periods.map(({ every, lastDay }) => ({
    ...shared,
    uid: `${shared.uid}-${every}@so-tay-dan-van`,
    day: lastDay,
    everyMonths: monthsOf[every],
    summary: words.eventName(dutyEvery[every], setter.label),
    description: description(true),
  }));
  const single =
    once === undefined
      ? []
      : [
          {
            ...shared,
            uid: `${shared.uid}@so-tay-dan-van`,
            day: once,
            summary: words.eventName(dutyEvery['mot-lan'], setter.label),
            description: description(false),
          },
        ];
  return [...returning, ...single];
}
