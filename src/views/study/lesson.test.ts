import { expect, test } from 'vitest';
import { documentOf, modelOf, sessionOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { lessonOf } from './lesson.ts';

const entries = [
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  modelOf('to-tu-quan'),
];

function lessonWith(fields: object) {
  const session = sessionOf('mot-buoi', fields);
  return lessonOf(session, libraryOf([...entries, session]), 'https://example.org/');
}

test('readings stand in the order of the lists, then what only the agenda names', () => {
  const agenda = [
    { minutes: 10, activity: 'Đọc', material: [{ model: 'to-tu-quan' }] },
    { minutes: 40, activity: 'Bàn', how: 'Theo nhóm', material: [{ document: '25-nq-tw-2013' }] },
    { minutes: 10, activity: 'Chốt' },
  ];
  const lesson = lessonWith({ agenda });
  expect(lesson.readings.map(({ id }) => id)).toEqual(['25-nq-tw-2013', 'to-tu-quan']);
  expect(lesson.steps.map(({ uses }) => uses)).toEqual([[1], [0], []]);
});

test('a quiz item counts its answer from nought and names its source with the address', () => {
  expect(lessonWith({}).quiz[0]).toMatchObject({
    kind: 'single',
    answer: 0,
    source: { name: 'Nghị quyết 25-NQ/TW (2013)', address: '/van-ban/25-nq-tw-2013/' },
  });
});

test('it is of the day of the build and carries its link', () => {
  expect(lessonWith({})).toMatchObject({ builtOn: '2026-11-21', link: 'https://example.org/' });
});

test('what rests on something says on what: provision, then the name of the entry', () => {
  const basis = () => [{ document: '25-nq-tw-2013', provision: 'Điều 2' }, { motto: 'nghe-dan' }];
  const agenda = [
    { minutes: 10, activity: 'Mở', script: [{ say: 'Nói. [^1]', basis: basis() }] },
    { minutes: 40, activity: 'Bàn' },
    { minutes: 10, activity: 'Trắc nghiệm' },
  ];
  expect(lessonWith({ agenda }).steps[0]?.script).toEqual([
    { say: 'Nói.', basis: ['Điều 2, Nghị quyết 25-NQ/TW (2013)', 'Nghe dân nói, làm dân tin'] },
  ]);
});

test('a question counts its step from nought, and a body is kept under its headings', () => {
  const session = sessionOf(
    'mot-buoi',
    { questions: ['A?', 'B?', 'C?', 'D?'].map((question) => ({ question, step: 2 })) },
    '\n## Đọc thêm\n\nMột dòng.\n',
  );
  const lesson = lessonOf(session, libraryOf([...entries, session]));
  expect(lesson.questions[0]).toEqual({ question: 'A?', expect: [], step: 1 });
  expect(lesson.more).toEqual([{ title: 'Đọc thêm', lines: ['Một dòng.'] }]);
});
