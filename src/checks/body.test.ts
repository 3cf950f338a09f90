import { expect, test } from 'vitest';
import { checkBody } from './body.ts';

const check = (body: string) => checkBody({ file: 'a.mdx', body, bodyLine: 10 });

test('a body of text, tables, marks and known components has no problem', () => {
  const body = `## Bối cảnh

Theo **Nghị quyết số 25-NQ/TW**.[^1] Viết \\{a\\}, 3 < 5, R&D.

| a | b |
| - | - |
| c | d |

<DocumentTargets document="a" />

{/* lời nhắc */}
`;
  expect(check(body)).toEqual([]);
});

test.each([
  // words in braces that are no JavaScript
  ['chữ {khoản a} chữ', '10:12', /^Không đọc được thân bài/],
  // a word in braces that is
  ['chữ {a} chữ', '10:5', 'Chữ trong ngoặc nhọn {a} sẽ bị đọc là mã lệnh.'],
  // a tag that is not closed
  ['dòng một\n\n<br>', /^12:/, /^Không đọc được thân bài/],
  // a tag-like word
  ['dòng một\n\nnhỏ <năm', /^12:/, /^Không đọc được thân bài/],
  // a heading of level 1
  ['chữ\n\n# Tên', '12:1', /^Thân bài không dùng tiêu đề cấp 1/],
  // a component that nobody wrote
  ['chữ\n\n<Bang />', '12:1', 'Không có thành phần nào tên <Bang>.'],
  // within a line
  ['chữ <Bang /> chữ', '10:5', 'Không có thành phần nào tên <Bang>.'],
  // an indented line, which Markdown takes for code and MDX for a paragraph
  ['chữ\n\n    thụt vào', /^12:/, /^Chỗ này có hai cách hiểu/],
])('in %j finds the problem at its line and column', (body, place, message) => {
  const [problem, ...others] = check(body);
  expect(others).toEqual([]);
  expect(`${problem?.line}:${problem?.column}`).toMatch(place);
  expect(problem?.message).toMatch(message);
  expect(problem?.hint).toMatch(/\S/);
});

test('all problems of a body are found at once', () => {
  expect(check('# Một\n\n<A />\n\n# Hai\n').map(({ line }) => line)).toEqual([10, 12, 14]);
});

test('a component that names a document not held is a problem, with the nearest id', () => {
  const body = 'Theo <Citation document="25-nq-tw-2012">nghị quyết</Citation> ấy.';
  const documents = new Set(['25-nq-tw-2013']);
  expect(checkBody({ file: 'a.mdx', body, bodyLine: 10 }, documents)).toMatchObject([
    {
      line: 10,
      column: 6,
      message: '<Citation>: thư viện không có văn bản mang mã “25-nq-tw-2012”.',
      hint: 'Có phải bạn muốn viết “25-nq-tw-2013”?',
    },
  ]);
  const right = body.replace('2012', '2013');
  expect(checkBody({ file: 'a.mdx', body: right, bodyLine: 10 }, documents)).toEqual([]);
});
