import { expect, test } from 'vitest';
import { documentOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { sessionTool } from './session-tool.ts';

const words = {
  title: 'Công cụ',
  lead: 'Làm gì',
  noScript: 'Cần JavaScript',
  opening: 'Đang mở',
  failed: 'Chưa tải được',
  retry: 'Thử lại',
};
const site = siteOf([documentOf('25-nq-tw-2013'), sessionOf('mot-buoi')]);

test('without a script the ready sessions are offered', () => {
  expect(sessionTool(words, 'bai', site).sessions).toMatchObject([
    { title: 'Một buổi học', href: '/so-tay/chuyen-de/mot-buoi/' },
  ]);
});

test('only words that the frame shows come along', () => {
  const given = { ...words, found: (count: number) => `${count}` };
  expect(sessionTool(given, 'bai', site).words).toEqual(words);
});
