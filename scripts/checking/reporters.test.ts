import { expect, test } from 'vitest';
import type { Problem } from '../../src/schema/index.ts';
import { asJson, forCi, forPeople } from './reporters.ts';
import type { Checked } from './whole-check.ts';

const file = 'content/models/a.mdx';
const problem: Problem = {
  file,
  line: 2,
  column: 7,
  field: 'name',
  code: 'ky-tu-an',
  message: 'Có ký tự lạ: 50%.',
  hint: 'Gõ lại,\nđừng dán.',
  severity: 'error',
};
const checked = (over: Partial<Problem> = {}, text = '---\nname: Tổ\nunit: Một'): Checked => ({
  files: 3,
  entries: 1,
  problems: [{ ...problem, ...over }],
  texts: new Map([[file, text]]),
});

test('people see place, finding, remedy, the line with a mark under the column, and the guide', () => {
  expect(forPeople(checked())).toBe(
    [
      'content/models/a.mdx:2:7',
      '    Lỗi: Có ký tự lạ: 50%.',
      '    → Gõ lại,\nđừng dán.',
      '      1 | ---',
      '    > 2 | name: Tổ',
      '        |       ^',
      '      3 | unit: Một',
      '    [ky-tu-an]',
      '',
      'Giải thích trong hướng dẫn:',
      '    ky-tu-an: HUONG-DAN.md#viết-thân-bài',
      '',
      'Đã kiểm tra 3 tệp: 1 lỗi phải sửa, 0 lưu ý nên xem. Đọc được 1 bài.',
    ].join('\n'),
  );
});

test('in a long line the mark stands in sight', () => {
  const told = forPeople(checked({ line: 1, column: 500 }, 'x'.repeat(600)));
  const [row = '', mark = ''] = told.split('\n').filter((line) => line.includes(' | '));
  expect(row.length).toBeLessThan(120);
  expect(mark.indexOf('^')).toBeLessThan(row.length);
});

test('a place beyond the file shows no lines', () => {
  expect(forPeople(checked({ line: 9 }))).not.toContain(' | ');
});

test('signs that would move a terminal are not printed', () => {
  expect(forPeople(checked({}, '---\n\u001b[2Jname: Tổ'))).not.toContain('\u001b');
});

test('programs get every field, the level and the part of the guide', () => {
  expect(JSON.parse(asJson(checked()))).toMatchObject({
    version: 1,
    errors: 1,
    warnings: 0,
    problems: [{ code: 'ky-tu-an', level: 'error', line: 2, column: 7, guide: expect.any(String) }],
  });
});

test('a workflow command is one line, whatever a message holds', () => {
  const [command] = forCi(checked()).split('\n');
  expect(command).toBe(
    '::error file=content/models/a.mdx,line=2,col=7,title=ky-tu-an::Có ký tự lạ: 50%25. → Gõ lại,%0Ađừng dán.',
  );
});
