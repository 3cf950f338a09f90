import { expect, test } from 'vitest';
import { createMottoChecker } from './mottos.ts';
import { sample } from './testing/sample.ts';

const checkMottos = createMottoChecker(sample.mottos);
const SIX = 'dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng';

test.each([
  // A part left out and two turned round.
  [
    'phương châm “Dân biết, dân làm, dân giám sát, dân kiểm tra, dân thụ hưởng”',
    'Dân biết, dân làm, dân giám sát, dân kiểm tra, dân thụ hưởng',
    'Phương châm ghi chưa đúng: thiếu vế “dân bàn”; đảo thứ tự các vế.',
  ],
  // Outside quotation marks too.
  [
    'thực hiện dân biết, dân làm, dân kiểm tra ở cơ sở',
    'dân biết, dân làm, dân kiểm tra',
    'Phương châm ghi chưa đúng: thiếu vế “dân bàn”.',
  ],
  // The last words turned round.
  [
    '“dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân hưởng thụ”',
    'dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân hưởng thụ',
    'Phương châm ghi chưa đúng: thiếu vế “dân thụ hưởng”.',
  ],
  // A word left out of a sentence.
  [
    'Bác dạy: “Dân vận khéo việc gì cũng thành công”.',
    'Dân vận khéo việc gì cũng thành công',
    'Phương châm ghi chưa đúng: thiếu “thì”.',
  ],
  // Called a document.
  [
    'thực hiện tốt quy chế "nghe dân nói, nói dân hiểu, làm dân tin"',
    'nghe dân nói, nói dân hiểu, làm dân tin',
    'Đây là phương châm, không phải quy chế.',
  ],
])('“%s” is misquoted', (draft, text, note) => {
  expect(checkMottos(draft, '2026-11-28')).toMatchObject([{ kind: 'misquoted', text, note }]);
});

test.each([
  `theo phương châm “${SIX}”`,
  // The wording of its time.
  'theo phương châm “dân biết, dân bàn, dân làm, dân kiểm tra”',
  // A beginning, and a way to name it.
  '“dân biết, dân bàn, dân làm”; “dân giám sát, dân thụ hưởng”',
  // Other words in quotation marks.
  'phong trào “Dân vận khéo”, mô hình “Ngày thứ năm không hẹn”, “dân giàu, nước mạnh”',
])('“%s” is not', (draft) => {
  expect(checkMottos(draft, '2026-11-28')).toEqual([]);
});

test('before the six parts were said, four were meant', () => {
  const draft = '“dân biết, dân làm, dân bàn, dân kiểm tra”';
  const [before] = checkMottos(draft, '2015-01-01');
  expect(before?.fixes[0]?.replacement).toBe('dân biết, dân bàn, dân làm, dân kiểm tra');
});

test('what is put instead begins as the draft does', () => {
  const [finding] = checkMottos('“Nghe dân nói, làm dân tin, nói dân hiểu”', '2026-11-28');
  expect(finding?.fixes[0]?.replacement).toBe('Nghe dân nói, nói dân hiểu, làm dân tin');
});
