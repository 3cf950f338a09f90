import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { asOfDayRow, statesText } from './row.ts';

test('neighbours of one status are one state to a list', () => {
  expect(
    statesText([
      { status: 'chua-ban-hanh', reason: 'a' },
      { from: '2013-06-03', status: 'con-hieu-luc', reason: 'b' },
      { from: '2015-06-03', status: 'con-hieu-luc', reason: 'c' },
      { from: '2020-01-01', status: 'het-hieu-luc', reason: 'd' },
    ]),
  ).toBe('chua-ban-hanh 2013-06-03:con-hieu-luc 2020-01-01:het-hieu-luc');
});

const document = documentOf('02-hd-tu-2013', {
  ...{ number: '02-HD/TU', issuer: 'tinh-uy', place: 'binh-duong', issuedOn: '2013-06-03' },
});

function rowOn(day: string) {
  const site = siteOf([document]);
  const view = site.library.document(document.id);
  if (!view) throw new Error('the document is held');
  return asOfDayRow(view, day, site);
}

test.each([
  ['2013-06-02', 'chua-ban-hanh', true],
  ['2013-06-03', 'chua-kiem-tra', false],
])('on %s a document is %s, hidden: %s', (day, status, hidden) => {
  expect(rowOn(day)).toMatchObject({ status, hidden });
});

test('a row carries all its states, whatever the day', () => {
  expect(rowOn('2013-01-01').states).toBe('chua-ban-hanh 2013-06-03:chua-kiem-tra');
});

test('what became of its province later is shown', () => {
  expect(rowOn('2020-01-01').later).toBe(
    'Về sau: từ ngày 01/7/2025 Bình Dương thuộc Thành phố Hồ Chí Minh.',
  );
});
