import { expect, test } from 'vitest';
import { documentOf, reportOf } from './testing/sample.ts';
import { bodyTexts, frontmatterTexts, sentenceAt } from './texts.ts';

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

test('the body is running text block by block, each with its block', () => {
  const texts = bodyTexts(documentOf('a', {}, '## Đầu\n\nMột.[^1]\n'));
  expect(texts).toMatchObject([
    { field: [], text: 'Đầu' },
    { field: [], text: 'Một.', block: { kind: 'paragraph', marks: [1] } },
  ]);
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
