import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import { documentOf } from '../entries/testing/sample.ts';
import { libraryOf } from './testing/sample.ts';
import { wantedDocuments } from './wanted.ts';

const wantedBy = (...entries: AnyEntry[]) => wantedDocuments(entries, libraryOf(entries).mentions);

test('a document that the library holds is not wanted', () => {
  const held = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
  const summary = 'Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013.';
  expect(wantedBy(held, documentOf('a', { summary }))).toEqual([]);
});

test('counts every mention, lists each citing entry once, the most cited first', () => {
  const summary = 'Thực hiện Kết luận số 70-KL/TW.';
  const found = wantedBy(
    documentOf('a', { summary, keyPoints: ['Thực hiện Nghị quyết số 76-NQ/TW.'] }),
    documentOf('b', { summary, keyPoints: ['Theo Kết luận số 70-KL/TW thì làm.'] }),
  );
  expect(found.map(({ name, times, entries }) => [name, times, entries.length])).toEqual([
    ['70-KL/TW', 3, 2],
    ['76-NQ/TW', 1, 1],
  ]);
});

test('a wanted document comes with a sentence that cites it', () => {
  const summary = 'Một câu. Thực hiện Kết luận số 70-KL/TW. Câu khác.';
  expect(wantedBy(documentOf('a', { summary }))).toMatchObject([
    { sentence: 'Thực hiện Kết luận số 70-KL/TW.' },
  ]);
});

test('one number issued in two years is two documents', () => {
  const keyPoints = [
    'Kết luận số 03-KL/TW, ngày 01/8/2011.',
    'Kết luận số 03-KL/TW, ngày 01/6/2026.',
  ];
  expect(wantedBy(documentOf('a', { keyPoints }))).toHaveLength(2);
});

test('a relation to a document not held asks for it too', () => {
  const relations = [{ kind: 'thay-the', number: '66-QĐ/TW', issuedOn: '2017-02-06' }];
  expect(wantedBy(documentOf('a', { relations }))).toMatchObject([
    { name: '66-QĐ/TW', issuedOn: '2017-02-06', times: 1 },
  ]);
});
