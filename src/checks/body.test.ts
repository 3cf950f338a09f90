import { expect, test } from 'vitest';
import { readBody } from '../body/body.ts';
import { checkBody } from './body.ts';

const documents = new Set(['25-nq-tw-2013']);
const check = (body: string) =>
  checkBody({ file: 'a.mdx', body: readBody(body), bodyLine: 10 }, documents);

test('a body of text, tables, marks and known components has no problem', () => {
  const body = `## Bối cảnh

Theo **Nghị quyết số 25-NQ/TW**.[^1] Viết \\{a\\}, 3 < 5, R&D.

| a | b |
| - | - |
| c | d |

    dòng thụt vào

<DocumentTargets document="25-nq-tw-2013" />

{/* lời nhắc */}
`;
  expect(check(body)).toEqual([]);
});

test('problems of a body stand at the lines of the file', () => {
  expect(check('chữ\n\n# Tên\n\nchữ {a}')).toMatchObject([
    { file: 'a.mdx', line: 12, column: 1, severity: 'error' },
    { file: 'a.mdx', line: 14, column: 5, severity: 'error' },
  ]);
});

test('a component that names a document not held is a problem, with the nearest id', () => {
  expect(check('Theo <Citation document="25-nq-twe-2013">nghị quyết</Citation> ấy.')).toMatchObject(
    [
      {
        line: 10,
        column: 6,
        message: '<Citation>: thư viện không có văn bản mã “25-nq-twe-2013”.',
        hint: 'Có thể là “25-nq-tw-2013”.',
      },
    ],
  );
});

test('another year is another document, and is never proposed', () => {
  const [problem] = check('Theo <Citation document="25-nq-tw-2012">nghị quyết</Citation> ấy.');
  expect(problem?.hint).not.toContain('25-nq-tw-2013');
});

test('a component without its document is told once', () => {
  expect(check('<DocumentTargets />')).toHaveLength(1);
});
