import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import { documentOf, modelOf, reportOf, sessionOf, vocabulary } from '../entries/testing/sample.ts';
import { findMottoUses } from './motto-uses.ts';
import { libraryOf } from './testing/sample.ts';

const words = 'Nghe dân nói, làm dân tin';
const [sample] = vocabulary.mottos;
if (!sample) throw new Error('The sample vocabulary holds no motto.');
const motto = {
  ...sample,
  shortForms: ['biết nghe dân'],
  slips: [{ report: 'a', printed: 'Nghe dân, làm dân tin', right: words }],
};
const uses = (...entries: AnyEntry[]) => findMottoUses(entries, [motto]);

test('a use is told with its sentence, its field and how often it comes', () => {
  const entry = documentOf('a', {
    keyPoints: ['Điểm đầu.', `Có câu mở đầu. Giữ phương châm “${words}” ở cơ sở.[^1] Hết.`],
    questions: [`${words}: khó ở đâu?`],
  });
  expect(uses(entry)).toEqual([
    {
      motto,
      entry,
      form: 'wording',
      sentence: `Giữ phương châm “${words}” ở cơ sở.`,
      field: ['keyPoints', 1],
      times: 2,
    },
  ]);
});

test('the body, the name of a model and the mottos of a report count', () => {
  const entries = [
    documentOf('a', {}, `## Quan điểm\n\n- Giữ **${words}**.\n`),
    modelOf('b', { name: `Tổ “${words}”` }),
    reportOf('c', { mottos: [words] }),
    sessionOf('d', { title: words }),
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
  const both = reportOf('b', { summary: 'Phải biết nghe dân.' }, `Nhớ câu ${words}.`);
  expect(uses(both)).toMatchObject([{ form: 'wording', field: [], times: 2 }]);
});

test('the choices of a quiz are no use of a motto', () => {
  const quiz = [1, 2, 3, 4].map((item) => ({
    question: `Câu ${item}?`,
    options: [words, 'Khác'],
    answer: 2,
    why: 'Vì thế',
    source: { document: 'a' },
  }));
  expect(uses(sessionOf('a', { quiz }))).toEqual([]);
});

test('a library knows the uses from both ends', () => {
  const entry = reportOf('a', { mottos: [words] });
  const other = documentOf('b');
  const library = libraryOf([entry, other]);
  expect(library.mottosIn(entry)).toMatchObject([{ motto: { id: 'nghe-dan' } }]);
  expect(library.mottosIn(other)).toEqual([]);
  expect(library.mottoUses('nghe-dan')).toMatchObject([{ entry: { id: 'a' } }]);
  expect(library.mottoUses('khong-co')).toEqual([]);
});
