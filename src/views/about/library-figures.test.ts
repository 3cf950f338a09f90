import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { libraryFigures } from './library-figures.ts';

const steps = (minutes: number) =>
  [1, 2, 3].map((step) => ({ minutes: minutes / 3, activity: `Bước ${step}` }));
const amount = { label: 'hộ', value: 3, unit: 'hộ' };
const library = libraryOf([
  documentOf('a'),
  documentOf('b', { verification: 'partial' }),
  modelOf('c', { results: [{ ...amount, counts: 'thay-doi' }] }),
  modelOf('d', { results: [{ ...amount, counts: 'viec-lam' }] }),
  modelOf('e', { results: [{ ...amount, counts: 'thay-doi', before: 5 }] }),
  reportOf('f'),
  sessionOf('dai', { title: 'Dài', minutes: 60, agenda: steps(60) }),
  sessionOf('ngan', { title: 'Ngắn', minutes: 30, agenda: steps(30) }),
]);
const figures = libraryFigures({ library, url: (address) => `/so-tay${address}` });

test('entries of each kind are counted', () => {
  const { documents, models, reports, sessions } = figures;
  expect([documents, models, reports, sessions]).toEqual([2, 3, 1, 2]);
});

test('a document that was checked in part is not counted as checked', () => {
  expect(figures.checked).toBe(1);
});

test('models whose figures show what changed are counted', () => {
  expect(figures.strong).toBe(2);
});

test('sessions are listed from the shortest, each with its length', () => {
  expect(figures.sessionLinks).toEqual([
    { name: 'Ngắn', href: '/so-tay/chuyen-de/ngan/', remark: '30 phút' },
    { name: 'Dài', href: '/so-tay/chuyen-de/dai/', remark: '60 phút' },
  ]);
});
