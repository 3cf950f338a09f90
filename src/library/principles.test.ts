import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import { documentOf, modelOf, reportOf, sessionOf, vocabulary } from '../entries/testing/sample.ts';
import { findPrincipleUses } from './principles.ts';
import { libraryOf } from './testing/sample.ts';

const motto = 'Nghe dân nói, làm dân tin';
const [sample] = vocabulary.principles;
if (!sample) throw new Error('The sample vocabulary holds no principle.');
const principle = {
  ...sample,
  shortForms: ['biết nghe dân'],
  slips: [{ report: 'a', printed: 'Nghe dân, làm dân tin', right: motto }],
};
const uses = (...entries: AnyEntry[]) => findPrincipleUses(entries, [principle]);

test('a use is told with its sentence, its field and how often it comes', () => {
  const entry = documentOf('a', {
    keyPoints: ['Điểm đầu.', `Có câu mở đầu. Giữ phương châm “${motto}” ở cơ sở.[^1] Hết.`],
    questions: [`${motto}: khó ở đâu?`],
  });
  expect(uses(entry)).toEqual([
    {
      principle,
      entry,
      form: 'wording',
      sentence: `Giữ phương châm “${motto}” ở cơ sở.`,
      field: ['keyPoints', 1],
      times: 2,
    },
  ]);
});

test('the body, the name of a model and the mottos of a report count', () => {
  const entries = [
    documentOf('a', {}, `## Quan điểm\n\n- Giữ **${motto}**.\n`),
    modelOf('b', { name: `Tổ “${motto}”` }),
    reportOf('c', { mottos: [motto] }),
    sessionOf('d', { title: motto }),
  ];
  expect(uses(...entries).map(({ entry: { id }, field }) => [id, field])).toEqual([
    ['a', []],
    ['b', ['name']],
    ['c', ['mottos', 0]],
    ['d', ['title']],
  ]);
});

test('the fullest form is shown, and all forms are counted', () => {
  const entry = reportOf('a', {
    mottos: ['Nghe dân, làm dân tin'],
    limitations: [{ text: 'Chưa biết nghe dân.', topics: ['dan-van'] }],
  });
  expect(uses(entry)).toMatchObject([{ form: 'slip', field: ['mottos', 0], times: 2 }]);
  const both = reportOf('b', { summary: 'Phải biết nghe dân.' }, `Nhớ câu ${motto}.`);
  expect(uses(both)).toMatchObject([{ form: 'wording', field: [], times: 2 }]);
});

test('the choices of a quiz are no use of a motto', () => {
  const quiz = [1, 2, 3, 4].map((item) => ({
    question: `Câu ${item}?`,
    options: [motto, 'Khác'],
    answer: 2,
    why: 'Vì thế',
    source: { document: 'a' },
  }));
  expect(uses(sessionOf('a', { quiz }))).toEqual([]);
});

test('a library knows the uses from both ends', () => {
  const entry = reportOf('a', { mottos: [motto] });
  const other = documentOf('b');
  const library = libraryOf([entry, other]);
  expect(library.principlesIn(entry)).toMatchObject([{ principle: { id: 'nghe-dan' } }]);
  expect(library.principlesIn(other)).toEqual([]);
  expect(library.principleUses('nghe-dan')).toMatchObject([{ entry: { id: 'a' } }]);
  expect(library.principleUses('khong-co')).toEqual([]);
});
