import { expect, test } from 'vitest';
import { publishedSchema } from './reading.ts';

const isAllowed = (url: string) => publishedSchema.safeParse({ where: 'Một nơi', url }).success;

test.each([
  'https://congbao.chinhphu.vn/van-ban/a.htm',
  'https://vbpl.moj.gov.vn/a',
  'http://chinhphu.vn/',
])('a body publishes its own documents: %s', (url) => {
  expect(isAllowed(url)).toBe(true);
});

test.each([
  // collections, and hosts that only look like one of those
  'https://thuvienphapluat.vn/van-ban/a.aspx',
  'https://luatvietnam.vn/a',
  'https://congbao.chinhphu.vn.example.org/a',
  'https://xchinhphu.vn/a',
  'ftp://congbao.chinhphu.vn/a',
])('a page that collects the documents of others is no place of publication: %s', (url) => {
  expect(isAllowed(url)).toBe(false);
});
