import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import { checkIntegrity } from './index.ts';

const older = documentOf('60-2013-nd-cp-2013', { number: '60/2013/NĐ-CP', issuedOn: '2013-06-19' });
const page = { title: 'Một trang', url: 'https://example.org/' };

/** What is found of a younger document with these fields, whose relation is a guess or is not. */
function found(fields: object, certainty: 'nguon' | 'suy-doan' = 'suy-doan') {
  const source = certainty === 'nguon' ? { source: 1 } : {};
  const younger = documentOf('149-2018-nd-cp-2018', {
    ...{ number: '149/2018/NĐ-CP', issuedOn: '2018-11-07', sources: [page] },
    relations: [{ kind: 'thay-the', target: older.id, certainty, ...source }],
    ...fields,
  });
  const entries = [older, younger];
  const ledger = new Map(entries.map(({ kind, id }, index) => [`${kind}/${id}`, index]));
  return checkIntegrity({ entries, vocabulary, ledger })
    .filter(({ message }) => message.startsWith('Câu khẳng định'))
    .map(({ field }) => field);
}
const quiz = (why: string) => ({
  quiz: [
    {
      ...{ question: 'Thay văn bản nào?', options: ['A', 'B'], answer: 1, why },
      source: { document: '149-2018-nd-cp-2018' },
    },
  ],
});

test.each([
  // the summary, which cards show
  [{ summary: 'Nghị định về dân chủ, thay Nghị định 60/2013/NĐ-CP.' }, 'summary'],
  // a key point
  [{ keyPoints: ['Một điểm.', 'Thay thế Nghị định 60/2013/NĐ-CP.[^1]'] }, 'keyPoints[2]'],
  // the other way round
  [{ keyPoints: ['Nghị định 60/2013/NĐ-CP hết hiệu lực từ 01/01/2019.[^1]'] }, 'keyPoints[1]'],
  // what a quiz teaches
  [quiz('Nghị định 149/2018/NĐ-CP thay Nghị định 60/2013/NĐ-CP.[^1]'), 'quiz[1].why'],
])('%j is surer than the guess it rests on', (fields, field) => {
  expect(found(fields)).toEqual([field]);
});

test.each([
  // that it is not certain is said
  [{ keyPoints: ['Thay Nghị định 60/2013/NĐ-CP (theo bản chép không chính thức).[^1]'] }],
  [{ keyPoints: ['Nghị định 60/2013/NĐ-CP có thể được thay bằng nghị định này.'] }],
  // the number stands in another clause
  [{ keyPoints: ['Nghị định 60/2013/NĐ-CP cùng nội dung; cách làm có thay đổi.'] }],
])('%j is not', (fields) => {
  expect(found(fields)).toEqual([]);
});

test('what a source says may be said outright', () => {
  expect(found({ summary: 'Thay Nghị định 60/2013/NĐ-CP.' }, 'nguon')).toEqual([]);
});
