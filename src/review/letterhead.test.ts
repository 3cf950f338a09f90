import { expect, test } from 'vitest';
import { dayWithin, periodOf } from './draft-period.ts';
import { readLetterhead } from './letterhead.ts';

const PROVINCES = ['lao cai', 'son la', 'vinh phuc', 'phuc'];
const day = (iso: string) => ({ from: iso, to: iso, known: 'day' });

test.each([
  // As the rules have it.
  [
    'LIÊN ĐOÀN LAO ĐỘNG\n\nSố: 299/KH-LĐLĐ\n\nLai Châu, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH',
    '2022-01-10',
    'Lai Châu',
    '299/KH-LĐLĐ',
  ],
  // Two cells of one line.
  ['Số 05-CT/TU\tNghệ An, ngày 03/6/2021', '2021-06-03', 'Nghệ An', '05-CT/TU'],
  // Two columns made of spaces.
  [
    'Số: 12/KH-MTTQ            Sơn La, ngày 4 tháng 9 năm 2025',
    '2025-09-04',
    'Sơn La',
    '12/KH-MTTQ',
  ],
  // The bars of a table.
  ['Số: 134/HD-TLĐ | Hà Nội, ngày 07 tháng 02 năm 2017 |', '2017-02-07', 'Hà Nội', '134/HD-TLĐ'],
  // Room around the figures.
  ['Sơn La, ngày   12    tháng 8 năm 2019', '2019-08-12', 'Sơn La', undefined],
  // Broken over two lines.
  ['Phú Yên, ngày 09\ntháng 8 năm 2026', '2026-08-09', 'Phú Yên', undefined],
  ['Phú Yên, ngày 09 tháng 8\nnăm 2026', '2026-08-09', 'Phú Yên', undefined],
  // A city by its title.
  ['TP. Hồ Chí Minh, ngày 01 tháng 4 năm 2026.', '2026-04-01', 'TP. Hồ Chí Minh', undefined],
])('“%s”', (text, iso, place, own) => {
  const head = readLetterhead(text);
  expect(head).toMatchObject({ period: day(iso), place });
  expect(head.own && text.slice(head.own.start, head.own.end)).toBe(own);
});

test.each([
  [
    'Lương Minh, ngày    tháng 11 năm 2020',
    { from: '2020-11-01', to: '2020-11-30', known: 'month' },
  ],
  ['Lào Cai, ngày … tháng … năm 2026', { from: '2026-01-01', to: '2026-12-31', known: 'year' }],
  [
    'Số        -CTr/TU                  Nghệ An, ngày     tháng      năm 2027',
    { from: '2027-01-01', to: '2027-12-31', known: 'year' },
  ],
  [
    'Số:    /KH\tLào Cai, ngày ....... tháng 02 năm 2028',
    { from: '2028-02-01', to: '2028-02-29', known: 'month' },
  ],
])('what the pen has still to fill in is open: “%s”', (text, period) => {
  const head = readLetterhead(text);
  expect(head.period).toEqual(period);
  expect(head.own).toBeUndefined();
});

test.each([
  // A sentence goes on after the day.
  'Tại Hà Nội, ngày 10 tháng 01 năm 2022 đã diễn ra hội nghị',
  // Another document's number in running text.
  'Căn cứ Kế hoạch số: 299/KH-LĐLĐ của tỉnh',
  // No such day.
  'Lai Châu, ngày 31 tháng 02 năm 2026',
])('“%s” tells nothing', (text) => {
  expect(readLetterhead(text)).toEqual({});
});

test('the name of the body tells the province, the longest name that fits', () => {
  expect(readLetterhead('ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI', PROVINCES).issuerPlace).toBe('lao cai');
  expect(readLetterhead('TỈNH ỦY VĨNH PHÚC', PROVINCES).issuerPlace).toBe('vinh phuc');
  expect(readLetterhead('Ủy ban nhân dân tỉnh Lào Cai', PROVINCES).issuerPlace).toBeUndefined();
});

test('a draft is checked for today where it may be issued today, else for the nearest day', () => {
  const november = periodOf(2026, 11, 0);
  if (november === undefined) throw new Error('no period');
  expect(dayWithin(november, '2026-11-20')).toBe('2026-11-20');
  expect(dayWithin(november, '2026-12-05')).toBe('2026-11-30');
  expect(dayWithin(november, '2026-10-05')).toBe('2026-11-01');
});
