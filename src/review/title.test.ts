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
    isOther: false,
    lacking: ['và'],
    added: [],
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
  // The subject in fewer words, in passing.
  [
    'công tác dân vận vùng đồng bào dân tộc thiểu số.',
    'Về tăng cường và đổi mới công tác dân vận của Đảng ở vùng đồng bào dân tộc thiểu số',
  ],
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

const CONCLUSION =
  'Về tiếp tục thực hiện Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XI về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới';

test.each([
  // Body and term of the document that the title names are left out.
  [
    'tiếp tục thực hiện Nghị quyết số 25-NQ/TW về “Tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới”',
    CONCLUSION,
  ],
  // The sentence goes on behind a comma.
  [
    'ban hành Kế hoạch triển khai thực hiện Chỉ thị số 37-CT/TW, trong đó đã giao Ủy ban nhân dân các tỉnh xây dựng đề án.',
    'Ban hành Kế hoạch triển khai thực hiện Chỉ thị số 37-CT/TW ngày 03/9/2019 của Ban Bí thư Trung ương Đảng về tăng cường sự lãnh đạo, chỉ đạo xây dựng quan hệ lao động',
  ],
  // The law is abbreviated.
  [
    'quy định chi tiết một số điều của Luật THDCCS',
    'Quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
  ],
  // Its end alone.
  [
    'quy chế dân chủ ở cơ sở tại nơi làm việc; nay đã được thay thế',
    'Quy định chi tiết khoản 3 Điều 63 của Bộ luật Lao động về thực hiện quy chế dân chủ ở cơ sở tại nơi làm việc',
  ],
])('“%s” agrees with its title', (draft, title) => {
  expect(read(draft, title)?.agrees).toBe(true);
});

test('behind day and body stands the title, so that of something else is wrong', () => {
  const held =
    'Về tăng cường sự lãnh đạo của Đảng đối với công tác tiếp công dân và giải quyết khiếu nại, tố cáo';
  const draft =
    'trách nhiệm của người đứng đầu Cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ảnh, kiến nghị của dân.';
  const clause = draft.length - 1;
  expect(readDraftTitle(draft, 0, clause, held, true)).toMatchObject({
    agrees: false,
    isOther: true,
  });
  expect(readDraftTitle(draft, 0, clause, held)).toBeUndefined();
});

test('words of the next sentence are no words of the title', () => {
  const draft = 'tăng cường sự lãnh đạo của Đảng trong tình hình mới. Đối với công tác dân vận';
  expect(readDraftTitle(draft, 0, draft.indexOf('.'), official, true)?.stated).toBe(
    'tăng cường sự lãnh đạo của Đảng trong tình hình mới',
  );
});
