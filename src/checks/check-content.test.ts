import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder, putFile } from '../entries/testing/content-folder.ts';
import { fileText, vocabularySources } from '../entries/testing/sample.ts';
import { checkContent } from './check-content.ts';

let root: string;

const put = (file: string, text: string) => putFile(root, file, text);

beforeEach(async () => {
  root = await contentFolder();
});

afterEach(() => rm(root, { recursive: true }));

test('a check of sound content tells how much was read', async () => {
  const { report, failed } = await checkContent(root, '2026-11-30');
  expect(failed).toBe(false);
  expect(report).toBe(
    `Đã kiểm tra ${vocabularySources.size + 2} tệp: không có lỗi. Đọc được 1 bài.`,
  );
});

test('a check tells all problems of all files at once', async () => {
  await put(
    'content/models/a.mdx',
    fileText('model', { name: 'Tổ khác', topics: ['dan-va'] }, '# Tên\n'),
  );
  await put('content/models/b/a.mdx', fileText('model', { name: 'Tổ khác' }));
  await put('content/documents/a.mdx', fileText('document', { issuedOn: '2013-02-30' }));
  const { report, failed } = await checkContent(root, '2026-11-30');
  expect(failed).toBe(true);
  const places = [...report.matchAll(/^(content\/\S+):\d+:\d+$/gm)].map(([, file]) => file);
  expect(places).toEqual([
    'content/documents/a.mdx',
    'content/models/a.mdx',
    'content/models/a.mdx',
    'content/models/b/a.mdx',
  ]);
  expect(report).toMatch(/4 lỗi phải sửa, 0 lưu ý nên xem\. Đọc được 3 bài\.$/);
});

test('a check in the wrong folder fails and says where to run it', async () => {
  await rm(path.join(root, 'content'), { recursive: true });
  const { report, failed } = await checkContent(root, '2026-11-30');
  expect(failed).toBe(true);
  expect(report).toBe(
    'Không thấy bài nào trong content/. Hãy mở cửa sổ lệnh ở thư mục gốc của dự án rồi chạy lại.',
  );
});
