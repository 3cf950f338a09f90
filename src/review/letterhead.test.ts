import { expect, test } from 'vitest';
import { readLetterhead } from './letterhead.ts';

test('the head of a plan tells its number, place and day', () => {
  const text =
    'LIÊN ĐOÀN LAO ĐỘNG\n\nSố: 299/KH-LĐLĐ\n\nLai Châu, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH';
  const { own, ...head } = readLetterhead(text);
  expect(head).toEqual({ day: '2022-01-10', place: 'Lai Châu' });
  expect(text.slice(own?.start, own?.end)).toBe('299/KH-LĐLĐ');
});

test('two cells of one line are read apart', () => {
  const head = readLetterhead('Số 05-CT/TU\tNghệ An, ngày 03/6/2021');
  expect(head).toMatchObject({ day: '2021-06-03', place: 'Nghệ An', own: { start: 3, end: 11 } });
});

test.each([
  // A sentence goes on after the day.
  'Tại Hà Nội, ngày 10 tháng 01 năm 2022 đã diễn ra hội nghị',
  // Another document's number in running text.
  'Căn cứ Kế hoạch số: 299/KH-LĐLĐ của tỉnh',
  // A draft whose number and day are still blank.
  'Số:    /KH-LĐLĐ\nLai Châu, ngày   tháng   năm 2026',
])('“%s” tells nothing', (text) => {
  expect(readLetterhead(text)).toEqual({});
});
