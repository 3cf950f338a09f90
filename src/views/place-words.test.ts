import { expect, test } from 'vitest';
import type { Place } from '../entries/vocabulary.ts';
import type { Library } from '../library/library.ts';
import { periodWords, placeWords, yearWords } from './place-words.ts';

const places = new Map<string, Place>([
  [
    'lai-chau',
    { id: 'lai-chau', name: 'Lai Châu', type: 'tinh', nowId: 'lai-chau', nowName: 'Lai Châu' },
  ],
  [
    'binh-duong',
    {
      id: 'binh-duong',
      name: 'Bình Dương',
      type: 'tinh',
      nowId: 'hcm',
      nowName: 'TP. Hồ Chí Minh',
    },
  ],
]);
const library = { vocabulary: { places } } as unknown as Library;

test.each([
  // unchanged since 2025
  ['lai-chau', 'Lai Châu'],
  // merged
  ['binh-duong', 'Bình Dương (nay là TP. Hồ Chí Minh)'],
  // not known
  ['khong-co', undefined],
  [undefined, undefined],
])('the place %s is %s', (place, words) => {
  expect(placeWords(place, library)).toBe(words);
});

test.each([
  [{ from: 2020, to: 2022, basis: 'trien-khai' }, '2020–2022'],
  // one year, said twice or once
  [{ from: 2020, to: 2020, basis: 'trien-khai' }, '2020'],
  [{ from: 2020, basis: 'trien-khai' }, '2020'],
  // only the source's year is known
  [{ from: 2020, basis: 'nguon' }, 'theo nguồn năm 2020'],
  [{ basis: 'khong-ro' }, 'chưa rõ năm'],
])('the years %j are told as %s', (years, words) => {
  expect(yearWords(years)).toBe(words);
});

test.each([
  [{ from: '2013', to: '2016' }, '2013 – 2016'],
  // one year, not twice
  [{ from: '2022', to: '2022' }, '2022'],
  [{ to: '2024-02-22' }, '22/02/2024'],
  [{}, ''],
])('the period %j is told as %j', (period, words) => {
  expect(periodWords(period)).toBe(words);
});
