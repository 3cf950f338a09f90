import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../entries/testing/sample.ts';
import { passageAddress } from './passage.ts';

test('a passage in a field leads to the section that shows it', () => {
  expect(passageAddress(documentOf('a'), ['keyPoints', 3])).toBe('/van-ban/a/#diem-chinh');
  expect(passageAddress(reportOf('b'), ['mottos', 0])).toBe('/thuc-tien/b/#phuong-cham');
});

test('a provision leads to its own anchor, on the page where it stands', () => {
  const provisions = Array.from({ length: 13 }, (_, index) => ({
    ref: `Điều ${index + 1}`,
    says: 'Nội dung.[^1]',
  }));
  const few = documentOf('a', { provisions: provisions.slice(0, 3) });
  expect(passageAddress(few, ['provisions', 2, 'says'])).toBe('/van-ban/a/#dieu-3');
  const many = documentOf('a', { provisions });
  expect(passageAddress(many, ['provisions', 2, 'says'])).toBe('/van-ban/a/dieu-khoan/#dieu-3');
});

test('a passage in the body or in a field without a section leads to the page', () => {
  expect(passageAddress(documentOf('a'), [])).toBe('/van-ban/a/');
  expect(passageAddress(documentOf('a'), ['quizFacts', 0])).toBe('/van-ban/a/');
});
