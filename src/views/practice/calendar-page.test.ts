import { expect, test } from 'vitest';
import { oldPlan, siteWithDuties as site } from '../testing/duties.ts';
import { siteOf } from '../testing/sample.ts';
import { calendarPage } from './calendar-page.ts';

test('what runs says its paces and its next periods, what is over stands apart without any', () => {
  const { running, past } = calendarPage(site);
  expect(running.map(({ every, next }) => [every, next])).toEqual([
    [
      'Hằng tháng, hằng năm',
      ['tháng 11/2026 (hết ngày 30/11/2026)', 'năm 2026 (hết ngày 31/12/2026)'],
    ],
    ['Hằng quý', ['quý IV/2026 (hết ngày 31/12/2026)']],
  ]);
  expect(past.map(({ what, next }) => [what, next])).toEqual([['Báo cáo năm', []]]);
});

test('a row says without source marks what is reported, to whom, by when, and who asks', () => {
  expect(calendarPage(site).running[1]).toMatchObject({
    ...{ who: undefined, what: 'Báo cáo quý.', to: 'Tỉnh ủy', due: 'ngày 20' },
    setter: { href: '/so-tay/thuc-tien/ke-hoach/' },
  });
});

test('a file for calendars is offered only where something comes next', () => {
  expect(calendarPage(site).file).toBe('/so-tay/thuc-tien/lich-bao-cao.ics');
  expect(calendarPage(siteOf([oldPlan])).file).toBeUndefined();
});
