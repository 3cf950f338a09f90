import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { documentSchema } from './document.ts';
import { modelSchema } from './model.ts';
import { parseYaml } from './parse-yaml.ts';
import { sessionSchema } from './session.ts';

const start = `type: Nghị quyết
title: Về công tác dân vận
issuer: ban-chap-hanh-trung-uong
sources:
  - title: Một trang
verification: verified
checkedOn: 2026-11-21
`;

/** Problems of a document whose frontmatter goes on with these lines; the first is line 9. */
function problemsOf(lines: string): unknown[][] {
  return parseYaml(start + lines, documentSchema, 'a.mdx', 2).problems.map(
    ({ line, column, field, message, hint }) => [`${line}:${column}`, field, message, hint],
  );
}

test('a whole frontmatter has no problem', () => {
  expect(problemsOf('')).toEqual([]);
});

test.each([
  // an unknown field names the nearest one
  ['numbr: 1', '9:1', 'numbr', 'Không có trường nào tên “numbr”.', 'Có thể là “number”.'],
  // a number where text is wanted is to be quoted as it was written
  [
    'number: 05',
    '9:1',
    'number',
    '“number” phải là một đoạn chữ, đang là “5”.',
    'Đặt trong dấu ngoặc kép: "05". number: số ký hiệu đúng như in, ví dụ 25-NQ/TW; bỏ trống nếu không có số.',
  ],
  // a field with nothing behind it
  [
    'signer:',
    '9:1',
    'signer',
    '“signer” đang để trống: điền giá trị hoặc xóa cả dòng.',
    'signer: người ký, kèm chức vụ.',
  ],
  // spaces only
  [
    'signer: " "',
    '9:1',
    'signer',
    '“signer” đang để trống: điền giá trị hoặc xóa cả dòng.',
    'signer: người ký, kèm chức vụ.',
  ],
  // a day that no calendar has
  [
    'issuedOn: 2013-02-30',
    '9:1',
    'issuedOn',
    '“2013-02-30” không phải một ngày, tháng hay năm có thật.',
    'Viết 2013-06-03; chỉ biết tháng thì 1999-10; chỉ biết năm thì "2021" trong ngoặc kép.',
  ],
  // a day as offices write it is told as it is to be written
  ...[
    ['10/12/2025', '2025-12-10'],
    ['ngày 10 tháng 12 năm 2025', '2025-12-10'],
    ['10-12-25', '2025-12-10'],
    ['2025/1/5', '2025-01-05'],
    ['12/2025', '2025-12'],
    ['năm 2025', '"2025"'],
  ].map(([typed, iso]): [string, string, string, string, string] => [
    `issuedOn: ${typed}`,
    '9:1',
    'issuedOn',
    `“${typed}” chưa viết theo thứ tự năm-tháng-ngày.`,
    `Viết ${iso}.`,
  ]),
  // a value that is not in the list names the nearest one
  [
    'validity:\n  status: con-hieu-lực\n  basis: Nguồn nói',
    '10:3',
    'validity.status',
    '“validity.status” không nhận giá trị “con-hieu-lực”.',
    'Các giá trị dùng được: con-hieu-luc, dang-ap-dung, chua-thay-thay-the, co-van-ban-moi-hon, mot-phan, chua-co-hieu-luc, het-hieu-luc, da-hoan-thanh, tu-lieu, ngoai-linh-vuc, chua-kiem-tra. Gần nhất: con-hieu-luc.',
  ],
  // one line where a list is wanted
  [
    'topics: dan-van',
    '9:1',
    'topics',
    '“topics” phải là một danh sách (mỗi dòng bắt đầu bằng dấu -), đang là “dan-van”.',
    'topics: các chủ đề, theo mã trong content/vocabulary/topics.yaml.',
  ],
  // a line of a list with nothing in it
  [
    'topics:\n  - dan-van\n  -',
    '11:4',
    'topics[2]',
    '“topics[2]” đang để trống: điền giá trị hoặc xóa cả dòng.',
    'topics[2]: các chủ đề, theo mã trong content/vocabulary/topics.yaml.',
  ],
  // a colon that makes a line of text a field
  [
    'aliases:\n  - Nghị quyết: 25',
    '10:5',
    'aliases[1]',
    '“aliases[1]” phải là một đoạn chữ, đang là một nhóm trường.',
    'aliases[1]: các tên gọi khác.',
  ],
  // a figure in quotes
  [
    'carriedOut:\n  - what: Làm\n    year: "2013"',
    '11:5',
    'carriedOut[1].year',
    '“carriedOut[1].year” phải là một số, đang là “2013”.',
    'Bỏ dấu ngoặc kép: 2013. carriedOut[1].year: năm nào.',
  ],
  // a decimal comma
  [
    "targets:\n  - label: Tỷ lệ\n    comparator: '>='\n    value: 66,7\n    unit: '%'\n    kind: chi-tieu",
    '12:5',
    'targets[1].value',
    '“targets[1].value” phải là một số, đang là “66,7”.',
    'Viết dấu chấm: 66.7. targets[1].value: số liệu.',
  ],
  // a relation that leads to no document
  [
    'relations:\n  - kind: can-cu',
    '10:5',
    'relations[1]',
    'Một quan hệ phải trỏ tới đúng một văn bản.',
    'Viết target: <mã trong thư viện>, hoặc number: và issuedOn: khi thư viện chưa có.',
  ],
  // a field far down names the nearest of its own level
  [
    'relations:\n  - kind: can-cu\n    target: a\n    isuer: b',
    '12:5',
    'relations[1].isuer',
    'Không có trường nào tên “isuer”.',
    'Có thể là “issuer”.',
  ],
  // a name that no object may have
  [
    '__proto__: x',
    '9:1',
    '__proto__',
    'Không có trường nào tên “__proto__”.',
    expect.stringContaining('Các trường dùng được: number, type, title'),
  ],
])('explains %j', (lines, place, field, message, hint) => {
  expect(problemsOf(lines)).toEqual([[place, field, message, hint]]);
});

test.each([
  ['note: a: b', '9:7', 'dấu hai chấm trong câu chưa được đặt trong ngoặc kép'],
  ['note: "a', '9:7', 'thiếu ngoặc kép đóng'],
  ['title: Lần nữa', '9:1', 'một trường viết hai lần'],
  ['\tnote: a', '9:1', 'đầu dòng dùng phím Tab thay cho khoảng trắng'],
  ['note: %a', '9:7', 'giá trị bắt đầu bằng ký hiệu riêng của YAML, phải đặt trong ngoặc kép'],
  // an alias without its anchor
  ['note: *a', '9:7', 'giá trị bắt đầu bằng dấu * hoặc &, phải đặt trong ngoặc kép'],
  ['---\nnote: a', '9:1', 'giữa phần đầu tệp có một dòng --- hoặc ba dấu chấm'],
])('says why %j is no YAML', (lines, place, reason) => {
  expect(problemsOf(`${lines}\n`)).toEqual([
    [place, '', `Không đọc được phần đầu tệp (YAML): ${reason}.`, expect.any(String)],
  ]);
});

test('of a field that has to be there nobody is told to delete it', () => {
  expect(problemsOf('relations:\n  - kind:\n    target: a')[0]?.[2]).toBe(
    '“relations[1].kind” đang để trống: điền giá trị (trường bắt buộc).',
  );
});

test('an alias with its anchor, which would repeat what that stands for, is told with it', () => {
  const places = problemsOf('note: &a x\nsigner: *a\n').map(([place]) => place);
  expect(places).toEqual(['9:7', '10:9']);
});

test('reports all problems at once, each at its own line', () => {
  const problems = problemsOf('numbr: 1\nissuedOn: 2013\nterm: mười\nperiod: 2020');
  expect(problems.map(([place, field]) => `${place} ${field}`).sort()).toEqual([
    '10:1 issuedOn',
    '11:1 term',
    '12:1 period',
    '9:1 numbr',
  ]);
});

test('an empty frontmatter lacks every field that must be there', () => {
  const { problems } = parseYaml('', documentSchema, 'a.mdx', 2);
  expect(problems.map(({ message }) => message)).toEqual([
    'Thiếu trường “type” (bắt buộc): thêm một dòng cho trường này.',
    'Thiếu trường “title” (bắt buộc): thêm một dòng cho trường này.',
    'Thiếu trường “issuer” (bắt buộc): thêm một dòng cho trường này.',
    'Thiếu trường “sources” (bắt buộc): thêm một dòng cho trường này.',
    'Thiếu trường “verification” (bắt buộc): thêm một dòng cho trường này.',
    'Thiếu trường “checkedOn” (bắt buộc): thêm một dòng cho trường này.',
  ]);
  expect(problems.every(({ line, column }) => line === 2 && column === 1)).toBe(true);
});

test('a frontmatter that is no group of fields says so', () => {
  const { problems } = parseYaml('- a\n', documentSchema, 'a.mdx', 2);
  expect(problems).toMatchObject([
    {
      field: '',
      message: 'Phần đầu tệp phải là một nhóm trường, đang là một danh sách.',
      hint: expect.stringContaining('tên trường, dấu hai chấm'),
    },
  ]);
});

const referring = z.strictObject({ implements: modelSchema.shape.implements });

test.each([
  // neither id nor group of fields
  [
    '5',
    'implements[1]',
    '“implements[1]” viết chưa đúng mẫu: “5”. Xem bảng trường trong HUONG-DAN.md.',
  ],
  // an id that cannot be one
  [
    'A b',
    'implements[1]',
    'Mã “A b” không đúng dạng: chỉ dùng chữ thường không dấu, số và dấu gạch nối.',
  ],
  // a group of fields with an unknown one
  ['{number: x, titel: y}', 'implements[1].titel', 'Không có trường nào tên “titel”.'],
  // a group of fields with a wrong value
  [
    '{number: 5}',
    'implements[1].number',
    '“implements[1].number” phải là một đoạn chữ, đang là “5”.',
  ],
  // a group of fields that names nothing
  ['{}', 'implements[1]', 'Văn bản chưa có trong thư viện phải có số ký hiệu hoặc tên.'],
])('explains the document meant by %j', (written, field, message) => {
  const { problems } = parseYaml(`implements:\n  - ${written}\n`, referring, 'a.mdx');
  expect(problems).toMatchObject([{ field, message, line: 2 }]);
});

test('the unknown field of a union names the nearest one', () => {
  const source = 'implements:\n  - {number: x, titel: y}\n';
  const { problems } = parseYaml(source, referring, 'a.mdx');
  expect(problems[0]?.hint).toBe('Có thể là “title”.');
});

const session = (minutes: number, answer: number) => `title: Buổi học
audience: Đoàn viên
minutes: ${minutes}
summary: Tóm tắt
objectives: [Một, Hai]
agenda:
  - {minutes: 10, activity: Mở đầu}
  - {minutes: 10, activity: Bàn}
  - {minutes: 10, activity: Kết}
documents: [a]
questions: [{question: a}, {question: b}, {question: c}, {question: d}]
quiz:
${Array.from({ length: 4 }, () => `  - {question: q, options: [x, y], answer: ${answer}, why: w, source: {document: a}}\n`).join('')}
checkedOn: 2026-11-21
`;

test('an agenda must add up, and the message does the sum', () => {
  const { problems } = parseYaml(session(45, 1), sessionSchema, 'a.mdx');
  expect(problems).toMatchObject([
    {
      field: 'minutes',
      line: 3,
      message: 'Chương trình cộng lại 30 phút, thời lượng ghi 45 phút.',
    },
  ]);
});

test('an answer beyond the options is counted', () => {
  const { problems } = parseYaml(session(30, 3), sessionSchema, 'a.mdx');
  expect(problems).toHaveLength(4);
  expect(problems[0]).toMatchObject({
    field: 'quiz[1].answer',
    line: 13,
    message: 'Đáp án 3 vượt quá 2 phương án.',
  });
});

test('two equal options are one too many', () => {
  const source = session(30, 1).replace('[x, y]', '[x, y, x]');
  const { problems } = parseYaml(source, sessionSchema, 'a.mdx');
  expect(problems).toMatchObject([
    { field: 'quiz[1].options', line: 13, message: 'Có hai phương án trả lời giống hệt nhau.' },
  ]);
});

test('a list that is too short says how long it must be', () => {
  const source = session(30, 1).replace(/, {question: b}.*\]/, ']');
  const { problems } = parseYaml(source, sessionSchema, 'a.mdx');
  expect(problems).toMatchObject([
    { field: 'questions', message: '“questions” cần ít nhất 4 dòng, đang có 1.' },
  ]);
});

test('a number out of its range says the range', () => {
  const schema = z.strictObject({ level: z.number().int().min(0).max(5) });
  const messages = ['level: 6', 'level: -1', 'level: 1.5'].map(
    (source) => parseYaml(source, schema, 'a.mdx').problems[0]?.message,
  );
  expect(messages).toEqual([
    '“level” chỉ được tối đa 5, đang là “6”.',
    '“level” phải từ 0 trở lên, đang là “-1”.',
    '“level” phải là một số nguyên, đang là “1.5”.',
  ]);
});

test('an empty text is an empty list where a list is wanted', () => {
  const { problems } = parseYaml('# chưa có\n', z.array(z.string()).min(1), 'a.yaml');
  expect(problems[0]?.message).toBe('Phần đầu tệp cần ít nhất 1 dòng, đang có 0.');
});

const key = fc.stringMatching(/^[a-z]{1,8}$/);

test('a field is located at the line and column at which it is written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1 }), fc.nat(40), (keys, before) => {
      const lines = keys.flatMap((name) => [`${name}:`, '  - x', `  - ${name}2: y`]);
      const { locate } = parseYaml(`${lines.join('\n')}\n`, z.unknown(), 'a', before + 1);
      for (const [index, name] of keys.entries()) {
        const line = before + index * 3;
        expect(locate([name])).toEqual({ line: line + 1, column: 1 });
        expect(locate([name, 0])).toEqual({ line: line + 2, column: 5 });
        expect(locate([name, 1, `${name}2`])).toEqual({ line: line + 3, column: 5 });
        // What is not written stands at its nearest parent.
        expect(locate([name, 1, 'không có'])).toEqual({ line: line + 3, column: 5 });
      }
    }),
  );
});

test('no text makes the reader throw, and each gives data or problems', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a:- \n"\'*&!{}[]#|>%@?1') }), (source) => {
      const parsed = parseYaml(source, documentSchema, 'a.mdx', 2);
      expect(parsed.data === undefined).toBe(parsed.problems.length > 0);
      for (const { line, column, message } of parsed.problems) {
        expect(line).toBeGreaterThanOrEqual(2);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).toMatch(/\S/);
      }
    }),
    { numRuns: 500 },
  );
});
