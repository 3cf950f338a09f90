import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import type { Library } from '../library/library.ts';
import { entryName } from './entry-name.ts';

const entry = (kind: string, data: object) => ({ kind, id: 'a', data }) as unknown as AnyEntry;
const view = (data: object, year?: string) => ({
  id: 'a',
  year,
  label: 'Bài nói ở Hội nghị',
  issuerName: 'Ban Chấp hành Trung ương',
  data: { type: 'Nghị quyết', title: 'Về dân vận', aliases: [], ...data },
});
const libraryOf = (document: object | undefined) =>
  ({ document: () => document }) as unknown as Library;

test.each([
  [entry('model', { name: 'Tổ tự quản' }), 'Mô hình: Tổ tự quản'],
  [entry('report', { title: 'Một đơn vị' }), 'Thực tiễn: Một đơn vị'],
  [entry('session', { title: 'Một buổi' }), 'Chuyên đề: Một buổi'],
])('a list of mixed kinds tells the kind: %#', (given, name) => {
  expect(entryName(given, libraryOf(undefined))).toBe(name);
});

test('a document is told by type, number and year', () => {
  const library = libraryOf(view({ number: '25-NQ/TW' }, '2013'));
  expect(entryName(entry('document', {}), library)).toBe('Nghị quyết 25-NQ/TW (2013)');
});

test('a document of unknown year leaves the year out', () => {
  const library = libraryOf(view({ number: '25-NQ/TW' }));
  expect(entryName(entry('document', {}), library)).toBe('Nghị quyết 25-NQ/TW');
});

test('a document without a number is told by its label', () => {
  expect(entryName(entry('document', {}), libraryOf(view({}, '2013')))).toBe('Bài nói ở Hội nghị');
});

test('a document that the library lost is told by its title', () => {
  const lost = entry('document', { title: 'Về dân vận' });
  expect(entryName(lost, libraryOf(undefined))).toBe('Về dân vận');
});
