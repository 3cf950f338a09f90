import { expect, test } from 'vitest';
import { readRedirects, withRedirect } from './redirects.ts';

const redirect = { from: '/van-ban/cu/', to: '/van-ban/moi/', on: '2026-11-30' };

test('a redirect that is written is read back', () => {
  const text = withRedirect(undefined, redirect);
  expect(text).toMatch(/^# Địa chỉ đã công bố/);
  expect(readRedirects(text)).toMatchObject({ redirects: [redirect], problems: [] });
});

test('one more leaves remarks and those before it as they were', () => {
  const before = '# Sổ\n# hai bài một chuyện\n- from: /a/\n  gone: Ghi trùng.\n  on: 2026-11-01\n';
  const after = withRedirect(before, redirect);
  expect(after.startsWith(before)).toBe(true);
  expect(readRedirects(after).redirects.map(({ from }) => from)).toEqual(['/a/', '/van-ban/cu/']);
});

test('a file of remarks alone holds none', () => {
  expect(readRedirects('# Chưa có\n\n')).toMatchObject({ redirects: [], problems: [] });
});

test.each([
  // neither moved nor gone
  ['- from: /a/\n  on: 2026-11-30\n', /hoặc đổi sang địa chỉ mới, hoặc đã gỡ hẳn/],
  // both
  ['- {from: /a/, to: /b/, gone: Vì thế., on: 2026-11-30}\n', /hoặc đã gỡ hẳn/],
  // no address of the site
  ['- {from: "https://example.org/", to: /b/, on: 2026-11-30}\n', /không phải địa chỉ một trang/],
  // the base path and a file are no address either
  ['- {from: /Van-Ban/x, to: /b/, on: 2026-11-30}\n', /không phải địa chỉ một trang/],
])('%j is refused', (text, says) => {
  expect(
    readRedirects(text)
      .problems.map(({ message }) => message)
      .join(),
  ).toMatch(says);
});
