import { expect, test } from 'vitest';
import { documentView } from './document-view.ts';
import { provisionAddress, provisionAnchorsOf, provisionsPage } from './provisions.ts';
import { documentOf, vocabulary } from './testing/sample.ts';

const says = 'Nội dung.[^1]';
const holder = (...refs: string[]) =>
  documentView(
    documentOf('10-2022', { provisions: refs.map((ref) => ({ ref, says })) }),
    vocabulary,
  );

const law = holder('Điều 2', 'khoản 1 Điều 15', 'khoản 2, 3 Điều 15', 'Điều 1 Quy chế');
const long = holder(...Array.from({ length: 13 }, (_, index) => `Điều ${index + 1}`));

test.each([
  // The place itself, in whatever form it is asked for.
  ['Điều 2', '#dieu-2'],
  ['Điều 15 khoản 2', '#dieu-15-khoan-2'],
  ['khoản 3 Điều 15', '#dieu-15-khoan-3'],
  ['Điều 1 Quy chế', '#quy-che-dieu-1'],
  // An article of which only clauses are written has its heading.
  ['Điều 15', '#dieu-15'],
  // A part of what is written leads to the whole.
  ['điểm a khoản 1 Điều 15', '#dieu-15-khoan-1'],
  ['khoản 9 Điều 15', '#dieu-15'],
])('%s is found at %s', (ref, anchor) => {
  expect(provisionAddress(law, ref)).toBe(`/van-ban/10-2022/${anchor}`);
});

test.each(['Điều 1', 'Điều 20', 'khoản 2', 'Toàn văn'])('%s is found nowhere', (ref) => {
  expect(provisionAddress(law, ref)).toBeUndefined();
});

test('provisions stand on the page of the document as long as they are few', () => {
  expect(provisionsPage(law)).toBe('/van-ban/10-2022/');
  expect(provisionsPage(long)).toBe('/van-ban/10-2022/dieu-khoan/');
  expect(provisionAddress(long, 'Điều 13')).toBe('/van-ban/10-2022/dieu-khoan/#dieu-13');
});

test('articles have anchors beside those of their clauses', () => {
  expect([...provisionAnchorsOf(law)]).toEqual([
    'dieu-2',
    'dieu-15',
    'dieu-15-khoan-1',
    'dieu-15-khoan-2',
    'dieu-15-khoan-3',
    'quy-che-dieu-1',
  ]);
});
