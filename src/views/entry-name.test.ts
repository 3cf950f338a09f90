import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../entries/testing/sample.ts';
import { libraryOf } from '../library/testing/sample.ts';
import { entryName } from './entry-name.ts';

const nameOf = (fields: object) => {
  const document = documentOf('a', fields);
  return entryName(document, libraryOf([document]));
};

test.each([
  [modelOf('a', { name: 'Tổ tự quản' }), 'Mô hình: Tổ tự quản'],
  [reportOf('a', { title: 'Một đơn vị' }), 'Thực tiễn: Một đơn vị'],
  [sessionOf('a', { title: 'Một buổi' }), 'Chuyên đề: Một buổi'],
])('a list of mixed kinds shows the kind: %#', (given, name) => {
  expect(entryName(given, libraryOf([]))).toBe(name);
});

test('a document is named by type, number and year', () => {
  expect(nameOf({ number: '25-NQ/TW', issuedOn: '2013-06-03' })).toBe('Nghị quyết 25-NQ/TW (2013)');
});

test('a document of unknown year leaves the year out', () => {
  expect(nameOf({ number: '25-NQ/TW' })).toBe('Nghị quyết 25-NQ/TW');
});

test('a document without a number is named by its label', () => {
  expect(nameOf({ shortName: 'Bài nói ở Hội nghị', issuedOn: '2013' })).toBe('Bài nói ở Hội nghị');
});

test('a document that the library lost is named by its title', () => {
  expect(entryName(documentOf('a', { title: 'Về dân vận' }), libraryOf([]))).toBe('Về dân vận');
});
