import { expect, test } from 'vitest';
import { documentOf, modelOf, vocabulary } from '../entries/testing/sample.ts';
import { answersOf } from '../entries/testing/sample-answers.ts';
import { buildLibrary } from '../library/build-library.ts';
import { checkAnswerForce } from './answers.ts';
import { checkIntegrity } from './index.ts';

const entries = [
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  documentOf('cu', { number: '01-CT/TW', issuedOn: '2014-01-02', expiredOn: '2025-07-01' }),
  modelOf('to-tu-quan'),
];

const problemsOf = (...answers: object[]) =>
  checkIntegrity({
    entries: [modelOf('to-tu-quan')],
    vocabulary,
    answers: [answersOf(...answers)],
  }).map(({ line, field, message, hint }) => ({ line, field, message, hint }));

test('answers whose bases exist and whose wordings are their own are sound', () => {
  expect(
    problemsOf({ basis: [{ model: 'to-tu-quan' }] }, { basis: [{ motto: 'nghe-dan' }] }),
  ).toEqual([]);
});

test('a basis, motto or topic that the library lacks is told with the nearest one', () => {
  expect(
    problemsOf({
      basis: [{ document: '99-nq-tw-2013' }, { model: 'to-tu-quang' }, { motto: 'nghe-da' }],
    }),
  ).toMatchObject([
    { field: 'answers[1].basis[1].document' },
    { field: 'answers[1].basis[2].model', hint: 'Có thể là “to-tu-quan”.' },
    { field: 'answers[1].basis[3].motto', hint: 'Có thể là “nghe-dan”.' },
  ]);
});

test('an id stands for one answer', () => {
  expect(problemsOf({ id: 'a' }, { id: 'a' })).toMatchObject([
    { field: 'answers[2].id', message: 'Mã “a” đã dùng ở content/answers/nhom.yaml.' },
  ]);
});

test('no question is asked twice, whatever its marks and signs', () => {
  expect(
    problemsOf({ question: 'Ai ký biên bản?' }, { question: 'ai ky bien ban?' }),
  ).toMatchObject([
    {
      field: 'answers[2].question',
      message: '“ai ky bien ban?” đã là cách hỏi của câu “Ai ký biên bản?” (cau-1).',
    },
  ]);
});

test('no wording belongs to two answers', () => {
  expect(
    problemsOf({ wordings: ['họp dân báo trước'] }, { wordings: ['hop dan bao truoc'] }),
  ).toMatchObject([{ field: 'answers[2].wordings[1]' }]);
});

test('a wording that repeats its own question is told apart', () => {
  expect(problemsOf({ question: 'Ai ký?', wordings: ['ai ky'] })).toMatchObject([
    { message: '“ai ky” trùng với một cách gõ khác của chính câu hỏi này (không kể dấu).' },
  ]);
});

const forceOf = (fields: object) => {
  const answers = [answersOf(fields)];
  return checkAnswerForce(
    buildLibrary({ entries, vocabulary, answers, ledger: new Map(), day: '2026-11-21' }),
  );
};

test('an answer on a document that had ended when it was checked is an error', () => {
  expect(forceOf({ basis: [{ document: 'cu' }] })).toMatchObject([
    {
      severity: 'error',
      field: 'answers[1].basis[1].document',
      message:
        'Câu trả lời dựa trên 01-CT/TW đã hết hiệu lực hoặc hoàn thành từ ngày 2025-07-01 mà câu trả lời không nêu.',
    },
  ]);
});

test('one whose basis ended since only warns: time must not stop the build', () => {
  expect(forceOf({ basis: [{ document: 'cu' }], checkedOn: '2025-01-02' })).toMatchObject([
    { severity: 'warning' },
  ]);
});

test('an answer on what applies is sound', () => {
  expect(forceOf({ basis: [{ document: '25-nq-tw-2013' }] })).toEqual([]);
});
