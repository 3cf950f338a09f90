import { expect, test } from 'vitest';
import { documentOf } from '../entries/testing/sample.ts';
import { siteWithDuties as site } from '../views/testing/duties.ts';
import { siteOf } from '../views/testing/sample.ts';
import { calendarEvents } from './calendar-events.ts';

test('an event is each period that runs, says that its day is no deadline, and returns', () => {
  const events = calendarEvents(site, new URL('https://danvan.example'));
  expect(events.map(({ day, everyMonths }) => [day, everyMonths])).toEqual([
    ['2026-11-30', 1],
    ['2026-12-31', 12],
    ['2026-12-31', 3],
  ]);
  expect(events[2]).toMatchObject({
    summary: 'Báo cáo hằng quý theo Kế hoạch của Một đơn vị',
    url: 'https://danvan.example/so-tay/thuc-tien/ke-hoach/',
  });
  expect(events[2]?.description).toMatch(/Thời hạn gửi: ngày 20\n.*không phải thời hạn gửi\.$/s);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
});

test('an event has no address where the site has none', () => {
  expect(calendarEvents(site)[0]?.url).toBeUndefined();
});

test('a report that comes once is an event of its day, which is its deadline', () => {
  const once = documentOf('mot-lan', {
    tasks: [{ who: 'Bộ', what: 'Gửi', due: 'ngày 05/12/2026', reportEvery: ['mot-lan'] }],
  });
  const [event] = calendarEvents(siteOf([once]));
  expect([event?.day, event?.everyMonths]).toEqual(['2026-12-05', undefined]);
  expect(event?.description).not.toContain('không phải thời hạn');
});
