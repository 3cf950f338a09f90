import { expect, test } from 'vitest';
import type { Problem } from '../schema/index.ts';
import { overlayOf } from './serve-changes.ts';

const problem = (message: string, severity: Problem['severity'] = 'error'): Problem => ({
  file: 'content/models/a.mdx',
  line: 3,
  column: 5,
  field: 'topics[0]',
  code: 'danh-muc',
  message,
  hint: 'Viết “dan-van”.',
  severity,
});

test('the overlay names the first fault with its file and line, and lists all', () => {
  const { err } = overlayOf([problem('Sai một.'), problem('Nên xem.', 'warning')], '/du-an');
  expect(err.title).toBe('Nội dung: 1 lỗi, 1 lưu ý');
  expect(err.message).toBe('content/models/a.mdx:3: Sai một.');
  expect(err.loc).toEqual({ file: '/du-an/content/models/a.mdx', line: 3, column: 5 });
  expect(err.stack).toMatch(/Sai một\..*Nên xem\./s);
});

test('what an editor wrote cannot become markup of the overlay', () => {
  const { err } = overlayOf([problem('Mã “<img src=x onerror=alert(1)>” không có.')], '/');
  expect(err.message).not.toContain('<img');
});
