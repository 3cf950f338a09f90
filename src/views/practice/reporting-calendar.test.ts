import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { reportingCalendar } from './reporting-calendar.ts';

const calendar = (...entries: Parameters<typeof libraryOf>[0]) =>
  reportingCalendar(libraryOf(entries, '2026-11-30'));
const task = (fields: object) => ({ who: 'Cấp ủy', what: 'Báo cáo', ...fields });

test('a report at several paces is told once, the shortest pace first', () => {
  const document = documentOf('a', { tasks: [task({ reportEvery: ['nam', 'thang'] })] });
  const plan = reportOf('b', {
    kind: 'ke-hoach',
    duties: [
      { what: 'Tổng hợp', every: 'nam' },
      { what: 'Tổng hợp', every: 'quy' },
    ],
  });
  expect(calendar(plan, document).map(({ what, paces }) => [what, paces])).toEqual([
    ['Báo cáo', ['thang', 'nam']],
    ['Tổng hợp', ['quy', 'nam']],
  ]);
});

test('what ends first stands first, what has no day last of what runs', () => {
  const document = documentOf('a', {
    tasks: [
      task({ what: 'Đột xuất', reportEvery: ['dot-xuat'] }),
      task({ what: 'Năm', reportEvery: ['nam'] }),
      task({ what: 'Tháng', reportEvery: ['thang'] }),
      task({ what: 'Một lần', reportEvery: ['mot-lan'], due: 'trước ngày 15/12/2026' }),
    ],
  });
  expect(calendar(document).map(({ what }) => what)).toEqual([
    'Tháng',
    'Một lần',
    'Năm',
    'Đột xuất',
  ]);
});

test.each([
  // a single report whose day is over, said as its deadline or in the sentence alone
  [documentOf('a', { tasks: [task({ reportEvery: ['mot-lan'], due: 'ngày 29/11/2026' })] }), true],
  [
    documentOf('a', { tasks: [task({ what: 'Gửi trước 30/11/2019', reportEvery: ['mot-lan'] })] }),
    true,
  ],
  // on its last day it may still be sent
  [documentOf('a', { tasks: [task({ reportEvery: ['mot-lan'], due: 'ngày 30/11/2026' })] }), false],
  // a plan whose year is over asks for nothing, of no pace
  [
    reportOf('a', {
      kind: 'ke-hoach',
      period: { from: '2022', to: '2022' },
      duties: [{ what: 'B', every: 'quy' }],
    }),
    true,
  ],
  [
    reportOf('a', {
      kind: 'ke-hoach',
      period: { from: '2026', to: '2026' },
      duties: [{ what: 'B', every: 'quy' }],
    }),
    false,
  ],
])('a duty is over when its day or the time of its plan is (%#)', (entry, past) => {
  expect(calendar(entry).map((duty) => duty.past)).toEqual([past]);
});

test('what is over has no period that comes next', () => {
  const plan = reportOf('a', {
    ...{ kind: 'ke-hoach', period: { from: '2022', to: '2022' } },
    duties: [{ what: 'B', every: 'quy' }],
  });
  expect(calendar(plan)[0]?.periods).toEqual([]);
});

test('a task that is no report is not in the calendar', () => {
  expect(calendar(documentOf('a', { tasks: [{ who: 'Cấp ủy', what: 'Đối thoại' }] }))).toEqual([]);
});
