import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { reportingCalendar } from './reporting-calendar.ts';

const calendar = (...entries: Parameters<typeof libraryOf>[0]) =>
  reportingCalendar(libraryOf(entries)).map(({ every, duties }) => [
    every,
    duties.map(({ who, what }) => (who ? `${who}: ${what}` : what)),
  ]);

test('the duties of a plan go by pace, the shortest first', () => {
  const plan = reportOf('a', {
    kind: 'ke-hoach',
    duties: [
      { what: 'Cả năm', every: 'nam' },
      { what: 'Hằng quý', every: 'quy', to: 'Tỉnh ủy', due: 'ngày 20 cuối quý' },
    ],
  });
  expect(calendar(plan)).toEqual([
    ['quy', ['Hằng quý']],
    ['nam', ['Cả năm']],
  ]);
});

test('a task to report several times stands under each of its paces', () => {
  const document = documentOf('a', {
    tasks: [{ who: 'Cấp ủy', what: 'Báo cáo', reportEvery: ['nam', 'thang'] }],
  });
  expect(calendar(document)).toEqual([
    ['thang', ['Cấp ủy: Báo cáo']],
    ['nam', ['Cấp ủy: Báo cáo']],
  ]);
});

test('a task that is no report is not in the calendar', () => {
  expect(calendar(documentOf('a', { tasks: [{ who: 'Cấp ủy', what: 'Đối thoại' }] }))).toEqual([]);
});
