import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import type { DayIndex } from '../../lists/day-rows.ts';
import { siteOf } from '../testing/sample.ts';
import { dayFiles } from './day-files.ts';
import { dayRow, statesText } from './row.ts';

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

const site = siteOf([document]);
const view = site.library.document(document.id);
if (!view) throw new Error('the document is held');
const row = dayRow(view, site);

test('the states of every dated document are in the index, its row in the files', () => {
  const { files } = dayFiles(site);
  const index = JSON.parse(files.get('loc') ?? '') as DayIndex;
  expect(index.states).toEqual(['chua-ban-hanh 2013-06-03:chua-kiem-tra']);
  expect(JSON.parse(files.get('dong-0') ?? '')).toEqual([JSON.parse(JSON.stringify(row))]);
});

test('what became of its province later is shown', () => {
  expect(row.later).toBe('Về sau: từ ngày 01/7/2025 Bình Dương thuộc Thành phố Hồ Chí Minh.');
});
