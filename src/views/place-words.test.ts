import { expect, test } from 'vitest';
import { libraryOf } from '../library/testing/sample.ts';
import { periodWords, placeWords, yearWords } from './place-words.ts';

const library = libraryOf([]);

test.each([
  // unchanged since 2025
  ['lai-chau', 'Lai Châu'],
  // merged
  ['binh-duong', 'Bình Dương (nay thuộc Thành phố Hồ Chí Minh)'],
  // not known
  ['khong-co', undefined],
  [undefined, undefined],
])('the place %s is %s', (place, words) => {
  expect(placeWords(place, library)).toBe(words);
});

test('a province that was only given another name is that very province', () => {
  const hue = { id: 'thua-thien-hue', name: 'Thừa Thiên Huế', type: 'tinh' } as const;
  const places = new Map([[hue.id, { ...hue, nowId: 'hue', nowName: 'Huế', alone: true }]]);
  expect(placeWords(hue.id, { vocabulary: { places } })).toBe('Thừa Thiên Huế (nay là Huế)');
});

test.each([
  [{ from: 2020, to: 2022, basis: 'trien-khai' }, '2020-2022'],
  // one year, said twice or once
  [{ from: 2020, to: 2020, basis: 'trien-khai' }, '2020'],
  [{ from: 2020, basis: 'trien-khai' }, '2020'],
  // only the source's year is known
  [{ from: 2020, basis: 'nguon' }, 'nguồn năm 2020'],
  [{ basis: 'khong-ro' }, 'chưa rõ năm'],
])('the years %j are shown as %s', (years, words) => {
  expect(yearWords(years)).toBe(words);
});

test.each([
  [{ from: '2013', to: '2016' }, '2013-2016'],
  // days, months
  [{ from: '2013-06-03', to: '2014-02' }, 'từ ngày 03/6/2013 đến tháng 02/2014'],
  // one year, not twice
  [{ from: '2022', to: '2022' }, '2022'],
  [{ to: '2024-02-22' }, '22/02/2024'],
  [{}, ''],
])('the period %j is shown as %j', (period, words) => {
  expect(periodWords(period)).toBe(words);
});
