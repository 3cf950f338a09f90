import { expect, test } from 'vitest';
import { documentOf, reportOf } from './testing/sample.ts';
import { frontmatterTexts, plainBody, sentenceAt, withoutMarks } from './texts.ts';

test('running text is given with the field it stands in, in the order of fields', () => {
  const entry = documentOf('a', {
    note: 'Lưu ý',
    summary: 'Tóm tắt',
    tasks: [{ who: 'Cấp ủy', what: 'Làm' }],
  });
  expect(frontmatterTexts(entry)).toEqual([
    { field: ['summary'], text: 'Tóm tắt' },
    { field: ['tasks', 0, 'who'], text: 'Cấp ủy' },
    { field: ['tasks', 0, 'what'], text: 'Làm' },
    { field: ['note'], text: 'Lưu ý' },
  ]);
});

test('ids, titles and numbers are no running text', () => {
  const entry = reportOf('a', {
    limitations: [{ text: 'Hạn chế', topics: ['dan-van'] }],
    duties: [{ what: 'Báo cáo', every: 'quy' }],
  });
  const texts = frontmatterTexts(entry).map(({ text }) => text);
  expect(texts).toEqual(['Tóm tắt', 'Hạn chế', 'Báo cáo']);
});

test('of a quiz only the reason is running text, with its place', () => {
  const entry = documentOf('a', {
    quiz: [
      {
        question: 'Số 25-NQ/TW ra ngày nào?',
        options: ['Cùng ngày với 20-NQ/TW', 'Không rõ'],
        answer: 2,
        why: 'Nguồn không ghi.',
        source: { document: 'b' },
      },
    ],
  });
  expect(frontmatterTexts(entry)).toEqual([
    { field: ['quiz', 0, 'why'], text: 'Nguồn không ghi.' },
  ]);
});

test.each([
  // emphasis, also across a line break
  ['Theo **số\n25-NQ/TW** đó', ['Theo số 25-NQ/TW đó']],
  // headings, lists and quotes stand apart
  ['## Đầu\n- một\n- hai\n1. ba\n\n> lời', ['Đầu', 'một', 'hai', 'ba', 'lời']],
  // a link keeps its words
  ['[Luật](https://example.org/)', ['Luật']],
  // escapes are undone
  ['\\{a\\} &lt; 5\\*', ['{a} < 5*']],
  // code and components are left out
  ['```\nmã\n```\n\n<DocumentTargets document="a" />\n\nchữ', ['chữ']],
  // a table, row by row
  ['| a | b |\n| - | - |\n| c | d |', ['| a | b |', '| - | - |', '| c | d |']],
  ['', []],
])('the plain text of %j', (body, expected) => {
  expect(plainBody(body)).toEqual(expected);
});

test('source marks go, with the blank before them', () => {
  expect(withoutMarks('Số 25-NQ/TW [^1], rồi 43-KL/TW.[^2][^10]')).toBe(
    'Số 25-NQ/TW, rồi 43-KL/TW.',
  );
});

test('the sentence around a place is found', () => {
  const text = 'Câu một. Câu hai nói số 25-NQ/TW. Câu ba.';
  expect(sentenceAt(text, text.indexOf('25'))).toBe('Câu hai nói số 25-NQ/TW.');
  expect(sentenceAt(text, text.length + 5)).toBe(text);
});

test('what spans sentences is given whole', () => {
  const text = 'Câu một. Câu hai. Câu ba.';
  expect(sentenceAt(text, text.indexOf('hai'), text.indexOf('ba'))).toBe('Câu hai. Câu ba.');
  expect(sentenceAt(text, 0, text.indexOf('một') + 3)).toBe('Câu một.');
});
