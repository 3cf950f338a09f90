import { expect, test } from 'vitest';
import { readingOf } from './reading.ts';
import { documentOf } from './testing/sample.ts';

const page = { title: 'Nghị quyết 25-NQ/TW: điểm mới', url: 'https://example.org/', seen: 'full' };
const copy = (title: string) => ({ title, unofficial: true, seen: 'full' });

function reading(fields: object) {
  return readingOf(documentOf('a', { number: '25-NQ/TW', ...fields }).data);
}

test('what editors wrote is what stands', () => {
  expect(reading({ reading: 'toan-van' })).toBe('toan-van');
});

test('a document of which nothing but number, day and title is written was not read', () => {
  expect(reading({})).toBe('chua-doc');
});

test('a page about a document is not the document, even where its title begins with the number', () => {
  expect(reading({ keyPoints: ['Một'], sources: [page] })).toBe('qua-nguon-khac');
});

test.each([
  'Bản chép Nghị quyết 25-NQ/TW, phần I',
  'Nghị quyết số 25-NQ/TW',
  'Pháp điển, đề mục Dân vận (Nghị quyết 25-NQ/TW)',
])('a copy counts as an excerpt, however much of it was used: %s', (title) => {
  expect(reading({ keyPoints: ['Một'], sources: [copy(title)] })).toBe('trich-doan');
});

test.each([
  // of another number; that only cites it; of a list that names it
  'Bản chép Nghị quyết 125-NQ/TW',
  'Câu hỏi về Nghị quyết 25-NQ/TW',
  'Bản chép danh mục có Nghị quyết 25-NQ/TW',
])('a copy of something else is not the document: %s', (title) => {
  expect(reading({ keyPoints: ['Một'], sources: [copy(title)] })).toBe('qua-nguon-khac');
});

test('a copy that was only known of, not opened, does not count', () => {
  const unseen = { title: 'Bản chép Nghị quyết 25-NQ/TW', unofficial: true };
  expect(reading({ keyPoints: ['Một'], sources: [unseen] })).toBe('qua-nguon-khac');
});
