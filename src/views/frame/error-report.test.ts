import { expect, test } from 'vitest';
import { errorReportOf } from './error-report.ts';

const page = { title: 'Nghị quyết 25 & 26', address: '/van-ban/a/', day: '30/11/2026' };

test('a report names the page and the day of the build, and leaves room for what is wrong', () => {
  const { text, mail } = errorReportOf(page, undefined);
  expect(text).toMatch(/^Trang: Nghị quyết 25 & 26\nĐịa chỉ: \/van-ban\/a\/\n/);
  expect(text).toContain('30/11/2026');
  expect(mail).toBeUndefined();
});

test('a letter begins with the same text, whatever signs the title has', () => {
  const { text, mail } = errorReportOf(page, 'a@b.example');
  const letter = new URL(mail ?? '');
  expect([letter.protocol, letter.pathname]).toEqual(['mailto:', 'a@b.example']);
  expect(letter.searchParams.get('body')).toBe(text);
  expect(letter.searchParams.get('subject')).toBe('Báo lỗi: Nghị quyết 25 & 26');
});
