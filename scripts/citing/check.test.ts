import { expect, test } from 'vitest';
import { createReviewLibrary, type OpenedDraft, pastedDraft } from '../../src/review/index.ts';
import { sample } from '../../src/review/testing/sample.ts';
import { reviewText } from './check.ts';

const library = createReviewLibrary(sample);
const pasted = (text: string) => pastedDraft(text) as OpenedDraft;
const draft = pasted('Nghị quyết 25-NQ/TW của Ban Chấp hành Trung ương');
const options = { date: '2026-11-30', place: undefined };

test('of several documents each has a line with what supports it', () => {
  expect(
    reviewText(draft, library, { json: false, ...options })
      .split('\n')
      .slice(3, -2),
  ).toEqual([
    '1:1  Nhiều văn bản cùng số: “Nghị quyết 25-NQ/TW”',
    '    2 văn bản cùng mang số này; hãy chọn văn bản cần viện dẫn.',
    '      Nghị quyết 25-NQ/TW (2003): Vì đúng cơ quan ban hành.',
    '      Nghị quyết 25-NQ/TW (2013): Vì đúng cơ quan ban hành.',
  ]);
});

test('a program gets the reasons by document', () => {
  const [finding] = JSON.parse(reviewText(draft, library, { json: true, ...options }));
  expect(finding.reasons).toMatchObject({ '25-nq-tw-2013': ['đúng cơ quan ban hành'] });
});

const decree = pasted('Căn cứ Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ;');

test('a right citation of what has ended has two answers, and the sum counts both', () => {
  expect(
    reviewText(decree, library, { json: false, ...options })
      .split('\n')
      .slice(3),
  ).toEqual([
    '1:8  Khớp: “Nghị định số 60/2013/NĐ-CP”',
    '    Đúng với Nghị định 60/2013/NĐ-CP.',
    '1:8  Đã hết hiệu lực: “Nghị định số 60/2013/NĐ-CP”',
    '    Đã hết hiệu lực từ ngày 01/01/2019.',
    '    Văn bản thay thế, bãi bỏ: Nghị định 149/2018/NĐ-CP.',
    '    Nay áp dụng Nghị định 145/2020/NĐ-CP.',
    '    Nối tiếp: Nghị định 60/2013/NĐ-CP → Nghị định 149/2018/NĐ-CP → Nghị định 145/2020/NĐ-CP.',
    '    → Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của Chính phủ quy định về điều kiện lao động',
    '',
    'Đã soát 1 viện dẫn, 1 viện dẫn cần xem lại. 1 viện dẫn đúng; 1 đã hết hiệu lực.',
  ]);
});

test('a program gets the standing with the chain, and what the replacement does', () => {
  const [, standing] = JSON.parse(reviewText(decree, library, { json: true, ...options }));
  expect(standing).toMatchObject({
    kind: 'replaced',
    quiet: false,
    puts: 'successor',
    standing: {
      state: 'ended',
      use: 'basis',
      chain: ['149-2018-nd-cp-2018', '145-2020-nd-cp-2020'],
      now: '145-2020-nd-cp-2020',
    },
  });
});

test('what was read is said first', () => {
  const [first] = reviewText(draft, library, { json: false, ...options }).split('\n');
  expect(first).toBe('Đã đọc 1 đoạn.');
});

test('a place that is no province is refused with the nearest name', () => {
  expect(() => reviewText(draft, library, { json: false, place: 'Lai Chau2' })).toThrow(
    'Gần nhất: Lai Châu.',
  );
});
