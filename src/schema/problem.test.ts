import { expect, test } from 'vitest';
import { formatProblems, type Problem, summariseProblems } from './problem.ts';

const problem = (over: Partial<Problem>): Problem => ({
  file: 'content/models/a.mdx',
  line: 2,
  column: 1,
  field: 'name',
  code: 'thieu-truong',
  message: 'Thiếu trường “name” (bắt buộc): thêm một dòng cho trường này.',
  severity: 'error',
  ...over,
});

test('prints place, finding and what to write instead', () => {
  expect(formatProblems([problem({ hint: 'Thêm name:.' })])).toBe(
    'content/models/a.mdx:2:1\n    Lỗi: Thiếu trường “name” (bắt buộc): thêm một dòng cho trường này.\n    → Thêm name:.',
  );
});

test('orders problems by file, line and column whatever order they were found in', () => {
  const found = [
    problem({ file: 'b.mdx' }),
    problem({ file: 'a.mdx', line: 10 }),
    problem({ file: 'a.mdx', line: 9, column: 7 }),
    problem({ file: 'a.mdx', line: 9, column: 3 }),
  ];
  const places = formatProblems(found)
    .split('\n')
    .filter((line) => line.includes('.mdx'));
  expect(places).toEqual(['a.mdx:9:3', 'a.mdx:9:7', 'a.mdx:10:1', 'b.mdx:2:1']);
});

test('says which problems do not stop a build', () => {
  expect(formatProblems([problem({ severity: 'warning' })])).toContain('Lưu ý: Thiếu');
});

test('counts errors and warnings', () => {
  const found = [problem({}), problem({ severity: 'warning' }), problem({})];
  expect(summariseProblems(found, 7)).toBe('Đã kiểm tra 7 tệp: 2 lỗi phải sửa, 1 lưu ý nên xem.');
  expect(summariseProblems([], 7)).toBe('Đã kiểm tra 7 tệp: không có lỗi.');
  expect(summariseProblems([problem({ severity: 'warning' })], 7)).toBe(
    'Đã kiểm tra 7 tệp: không có lỗi, 1 lưu ý nên xem (gửi đi được).',
  );
});
