import { describe, expect, test } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { explain, nameOf, whyOf } from './explain.ts';
import type { ReviewDocument } from './review-data.ts';
import { createReviewLibrary } from './review-library.ts';
import { sample } from './testing/sample.ts';

const library = createReviewLibrary(sample);
const said = (draft: string) =>
  checkDraft(draft, library).findings.flatMap((finding) => explain(finding, library));

describe('what a reader reads', () => {
  test.each([
    // Both sides of a difference, days as people write them.
    [
      'Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị',
      ['Ngày ban hành: dự thảo ghi “15/02/2016”, thư viện ghi “15/5/2016”', 'Đang được áp dụng.'],
    ],
    ['Chỉ thị 05-CT/TW', ['Thiếu ngày ban hành, cơ quan ban hành.', 'Đang được áp dụng.']],
    // Its successor was replaced too: the one in force is named.
    [
      'Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ',
      [
        'Đúng với Nghị định 60/2013/NĐ-CP.',
        'Đã hết hiệu lực từ ngày 01/01/2019.',
        'Văn bản thay thế, bãi bỏ: Nghị định 149/2018/NĐ-CP.',
        'Nay áp dụng Nghị định 145/2020/NĐ-CP.',
        'Nối tiếp: Nghị định 60/2013/NĐ-CP → Nghị định 149/2018/NĐ-CP → Nghị định 145/2020/NĐ-CP.',
      ],
    ],
    ['Nghị quyết 25-NQ/TW', ['3 văn bản cùng mang số này; hãy chọn văn bản cần viện dẫn.']],
    // Nobody of that day holds it, others do.
    [
      'Chỉ thị số 05-CT/TW, ngày 01/01/1999 của Bộ Chính trị',
      [
        'Thư viện chưa có văn bản này nên không đối chiếu được; hãy tự đối chiếu với bản chính thức.',
        'Không phải Chỉ thị 05-CT/TW (2016): văn bản ấy ban hành ngày 15/5/2016, lời văn ghi ngày 01/01/1999.',
      ],
    ],
    ['Luật Công đoàn năm 2024', ['Đúng với Luật Công đoàn năm 2024.', 'Đang được áp dụng.']],
  ])('%s', (draft, sentences) => {
    expect(said(draft)).toEqual(sentences);
  });
});

test.each([
  // the issuer bars the youngest
  [
    'Nghị quyết 25-NQ/TW của Ban Chấp hành Trung ương',
    ['Vì đúng cơ quan ban hành.', 'Vì đúng cơ quan ban hành.'],
  ],
  // nothing but the number is said
  ['Nghị quyết 25-NQ/TW', Array.from({ length: 3 }, () => 'Chỉ mới trùng số ký hiệu.')],
])('of several that “%s” may mean it is said why: %j', (draft, why) => {
  const [finding] = checkDraft(draft, library).findings;
  expect(finding?.ids.map((id) => whyOf(id, finding))).toEqual(why);
});

test('a name tells a document from others of its number', () => {
  const names = ['25-nq-tw-2013', '60-2013-nd-cp-2013', 'nghi-quyet-dai-hoi-xiii-2021'].map((id) =>
    nameOf(library.document(id) as ReviewDocument, library),
  );
  expect(names).toEqual([
    'Nghị quyết 25-NQ/TW (2013)',
    'Nghị định 60/2013/NĐ-CP',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
  ]);
});
