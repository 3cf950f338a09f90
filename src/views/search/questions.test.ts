import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../../entries/testing/sample.ts';
import { answersOf } from '../../entries/testing/sample-answers.ts';
import { buildLibrary } from '../../library/build-library.ts';
import { askedQuestions } from './questions.ts';

const entries = [
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  documentOf('cu', { number: '01-CT/TW', issuedOn: '2014-01-02', expiredOn: '2026-01-01' }),
];
const questionsOf = (...answers: object[]) =>
  askedQuestions(
    buildLibrary({
      entries,
      vocabulary,
      answers: [answersOf(...answers)],
      ledger: new Map(),
      day: '2026-11-30',
    }),
  );

test('a card holds the answer with what it rests on and its force', () => {
  const [question] = questionsOf({
    wordings: ['một cách gõ khác'],
    basis: [{ document: '25-nq-tw-2013', provision: 'Điều 3' }],
  });
  expect(question).toEqual({
    wordings: ['một cách gõ khác'],
    card: {
      id: 'cau-1',
      address: '/hoi-dap/nhom/#cau-1',
      question: 'Câu hỏi thứ 1 là gì?',
      answer: 'Là như vậy.',
      basis: [
        {
          id: '25-nq-tw-2013',
          name: 'Nghị quyết 25-NQ/TW (2013)',
          number: '25-NQ/TW',
          provision: 'Điều 3',
          address: '/van-ban/25-nq-tw-2013/',
          status: 'chua-kiem-tra',
        },
      ],
      certainty: 'nguon',
    },
  });
});

test('an answer whose basis ended since it was checked is not given in the search', () => {
  const basis = [{ document: 'cu' }];
  expect(questionsOf({ basis, checkedOn: '2025-12-31' }, {}).map(({ card }) => card.id)).toEqual([
    'cau-2',
  ]);
});
