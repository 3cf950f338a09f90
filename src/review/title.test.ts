import { expect, test } from 'vitest';
import { readDraftTitle } from './title.ts';

const official =
  'Về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới';
const read = (draft: string, title = official, clause = draft.replace(/[.;”].*$/s, '').length) =>
  readDraftTitle(draft, 0, clause, title);

test.each([
  // As it is, in any case.
  'tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác Dân vận trong tình hình mới',
  // Cut short by the writer.
  'tăng cường và đổi mới sự lãnh đạo của Đảng.',
  // The sentence goes on.
  'tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới ở cơ sở',
])('“%s” agrees', (draft) => {
  expect(read(draft)?.agrees).toBe(true);
});

test('a word left out is reported, and where the title ends', () => {
  const draft =
    'tăng cường đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới; Quyết định';
  expect(read(draft)).toEqual({
    agrees: false,
    stated: 'tăng cường đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
    end: draft.indexOf(';'),
  });
});

test('a rewritten title is reported', () => {
  const held =
    'Về việc tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới';
  const draft =
    'tăng cường, đổi mới công tác dân vận trong tình hình mới gắn với nhiệm vụ phục hồi và phát triển kinh tế - xã hội của tỉnh; Kết luận';
  expect(read(draft, held)?.agrees).toBe(false);
});

test.each([
  // The subject in passing.
  ['công tác dân vận.', official],
  // What the document says, not what it is called.
  ['giao các bộ, ngành và địa phương rà soát việc phân công cán bộ phụ trách', official],
])('“%s” quotes no title', (draft, title) => {
  expect(read(draft, title)).toBeUndefined();
});

test('the words that join number and title count for nothing', () => {
  const held = 'Về việc ban hành Quy chế công tác dân vận của hệ thống chính trị';
  const draft = 'quy chế công tác dân vận của hệ thống chính trị làm việc với Đảng đoàn';
  expect(read(draft, held)).toMatchObject({
    agrees: true,
    stated: 'quy chế công tác dân vận của hệ thống chính trị',
  });
});
