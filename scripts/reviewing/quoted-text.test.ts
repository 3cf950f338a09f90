import { expect, test } from 'vitest';
import { isTextOf } from './quoted-text.ts';

const quotes = ['Chỉ thị 05-CT/TW ngày 15/5/2016', 'Nghị quyết 25', 'Kết luận 43'].map((text) => ({
  text,
  expect: [],
}));

test('a text that holds most of the passages is the one quoted', () => {
  expect(isTextOf('theo Chỉ thị 05-CT/TW\nngày 15/5/2016 và Kết luận 43.', { quotes })).toBe(true);
  expect(isTextOf('theo Kết luận 43', { quotes })).toBe(false);
});
