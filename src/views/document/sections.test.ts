import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { contentSections } from './sections.ts';
import { studySections } from './study-sections.ts';

function sectionsOf(fields: object, body = '') {
  const entry = documentOf('a', fields, body);
  const site = siteOf([
    entry,
    documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
    reportOf('bai'),
  ]);
  return [...contentSections(entry, site), ...studySections(entry, site)];
}
const partOf = (id: string, fields: object) =>
  sectionsOf(fields).find((section) => section.id === id)?.part;

test('of a bare record there is nothing to say', () => {
  expect(sectionsOf({})).toEqual([]);
});

test('a document that is written up says what is not known of it', () => {
  const questions = ['Vì sao?'];
  expect(sectionsOf({ questions }).map(({ id }) => id)).toEqual([
    'ai-phai-lam-gi',
    'noi-da-lam',
    'cau-hoi',
  ]);
  expect(partOf('ai-phai-lam-gi', { questions })).toMatchObject({
    paragraphs: [expect.stringMatching(/^Chưa rõ/)],
  });
  expect(partOf('noi-da-lam', { questions })).toMatchObject({
    paragraphs: [expect.stringMatching(/^Chưa ghi nhận/)],
  });
});

test('texts are safe HTML with their numbers linked', () => {
  const part = partOf('tom-tat', { summary: 'Theo 25-NQ/TW ngày 03/6/2013 <b>' });
  expect(JSON.stringify(part)).toContain('/so-tay/van-ban/25-nq-tw-2013/');
  expect(JSON.stringify(part)).toContain('&lt;b&gt;');
});

test('targets and thresholds stand apart', () => {
  const target = { comparator: '>=', value: 90, unit: '%' };
  const targets = [
    { ...target, label: 'phấn đấu', kind: 'chi-tieu' },
    { ...target, label: 'luật định', kind: 'nguong-phap-ly' },
  ];
  expect(partOf('chi-tieu', { targets })).toMatchObject({ rows: [{ label: 'Phấn đấu' }] });
  expect(partOf('nguong', { targets })).toMatchObject({ rows: [{ label: 'Luật định' }] });
});

test('where and when a document was carried out stands before what was done', () => {
  const carriedOut = [{ what: 'Lập tổ', place: 'huyện A', year: 2014 }, { what: 'Lập ban' }];
  expect(partOf('noi-da-lam', { carriedOut })).toMatchObject({
    items: [
      { html: 'Lập tổ', lead: 'Huyện A, 2014:' },
      { html: 'Lập ban', lead: undefined },
    ],
  });
});

test('a body stands after tasks and points, with its headings', () => {
  const sections = sectionsOf(
    { keyPoints: ['Một'], questions: ['Vì sao?'] },
    '## Bối cảnh\n\nChữ.',
  );
  expect(sections.map(({ part }) => part.kind).indexOf('body')).toBe(2);
  expect(sections[2]?.part).toMatchObject({ headings: [{ text: 'Bối cảnh' }] });
});

test('how units cited a document leads to their accounts; a quotation stays text', () => {
  const citedAs = [
    { text: 'NQ <25>', report: 'bai', problem: 'thiếu năm' },
    { text: 'NQ 25', report: 'bai' },
  ];
  const part = partOf('cach-dan', { citedAs });
  expect(part).toMatchObject({
    items: [
      {
        html: '“NQ &lt;25&gt;” (<a href="/so-tay/thuc-tien/bai/">bài thực tiễn</a>): thiếu năm',
      },
      { html: '“NQ 25” (<a href="/so-tay/thuc-tien/bai/">bài thực tiễn</a>).' },
    ],
  });
});

test('who must do what stands before the points; what is for studying is folded', () => {
  const tasks = [{ who: 'Chi bộ', what: 'Họp' }];
  const sections = sectionsOf({ tasks, summary: 'Tóm tắt', questions: ['Vì sao?'] });
  expect(sections.map(({ id, folded }) => [id, folded])).toEqual([
    ['ai-phai-lam-gi', undefined],
    ['tom-tat', undefined],
    ['noi-da-lam', undefined],
    ['cau-hoi', true],
  ]);
});

test('folded facts stay out of the contents', () => {
  const sections = sectionsOf({ quizFacts: ['Một', 'Hai'] });
  const unlisted = sections.filter((section) => section.unlisted);
  expect(unlisted.map(({ part }) => part.kind)).toEqual(['folded']);
});
