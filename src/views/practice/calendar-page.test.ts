import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { calendarPage } from './calendar-page.ts';

const plan = reportOf('ke-hoach', {
  kind: 'ke-hoach',
  unit: 'Một đơn vị',
  duties: [{ what: 'Báo cáo quý.[^1]', every: 'quy', to: 'Tỉnh ủy', due: 'ngày 20' }],
});
const document = documentOf('25-nq-tw-2013', {
  number: '25-NQ/TW',
  issuedOn: '2013-06-03',
  tasks: [{ who: 'Cấp ủy', what: 'Báo cáo', reportEvery: ['nam'] }],
});

test('each pace is a section under its name, its anchor the pace', () => {
  const { groups } = calendarPage(siteOf([plan, document]));
  expect(groups.map(({ id, title }) => [id, title])).toEqual([
    ['quy', 'Hằng quý'],
    ['nam', 'Hằng năm'],
  ]);
});

test('a row says without source marks what is reported, to whom, by when, and who asks', () => {
  const [quarterly, yearly] = calendarPage(siteOf([plan, document])).groups;
  expect(quarterly?.rows).toMatchObject([
    { who: undefined, what: 'Báo cáo quý.', to: 'Tỉnh ủy', due: 'ngày 20' },
  ]);
  expect(yearly?.rows).toMatchObject([
    { who: 'Cấp ủy', to: undefined, setter: { href: '/so-tay/van-ban/25-nq-tw-2013/' } },
  ]);
});
