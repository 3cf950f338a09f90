import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { answerGroupSchema } from './answer.ts';
import { parseYaml } from './parse-yaml.ts';

const sound = {
  id: 'mot-cau',
  question: 'Bao lâu một lần?',
  answer: 'Mỗi năm một lần.',
  basis: [{ document: '25-nq-tw-2013', provision: 'khoản 2 Điều 15' }],
  certainty: 'nguon',
  checkedOn: '2026-11-30',
};

/** What is wrong with the one answer of a file, each as its field and what it says. */
function problemsOf(fields: object): [string, string][] {
  const text = stringify({
    title: 'Một nhóm',
    topics: ['dan-van'],
    answers: [{ ...sound, ...fields }],
  });
  const { problems } = parseYaml(text, answerGroupSchema, 'a.yaml');
  return problems.map(({ field, message }) => [field, message]);
}

test('an answer with a basis is sound, and needs no further wordings', () => {
  expect(problemsOf({})).toEqual([]);
});

test('an answer has three sentences at most; figures and numbers of documents end none', () => {
  expect(
    problemsOf({ answer: 'Cần 2.071 hộ. Theo Nghị định 59/2023/NĐ-CP. Ngày 03/6/2013.' }),
  ).toEqual([]);
  expect(problemsOf({ answer: 'Một. Hai. Ba. Bốn.' })).toEqual([
    ['answers[1].answer', 'Câu trả lời có 4 câu, vượt mức 3 câu.'],
  ]);
});

test('a question is one', () => {
  expect(problemsOf({ question: 'Bao lâu một lần' })).toEqual([
    ['answers[1].question', 'Câu hỏi chưa có dấu chấm hỏi ở cuối.'],
  ]);
});

test.each([
  'Điều 15',
  'Điều 15a',
  'khoản 2 Điều 15',
  'khoản 2, 3 Điều 15',
  'điểm đ khoản 1 Điều 5',
  'Điều 7 Quy chế',
  'khoản 1 Điều 7 Quy chế',
  'mục II.3',
])('%s names a provision', (provision) => {
  expect(problemsOf({ basis: [{ document: 'a', provision }] })).toEqual([]);
});

test.each(['điều 15', 'Khoản 2 Điều 15', 'Điều 15 khoản 2', 'phần mục tiêu'])(
  '“%s” is written otherwise, and refused',
  (provision) => {
    expect(problemsOf({ basis: [{ document: 'a', provision }] })).toMatchObject([
      ['answers[1].basis[1].provision', expect.stringContaining(`“${provision}”`)],
    ]);
  },
);

test('each basis is one thing, and a provision is of a document', () => {
  expect(problemsOf({ basis: [{ document: 'a', model: 'b' }, {}] })).toMatchObject([
    ['answers[1].basis[1]', 'Mỗi căn cứ phải trỏ tới đúng một bài của thư viện.'],
    ['answers[1].basis[2]', 'Mỗi căn cứ phải trỏ tới đúng một bài của thư viện.'],
  ]);
  expect(problemsOf({ basis: [{ model: 'b', provision: 'Điều 1' }] })).toEqual([
    ['answers[1].basis[1].provision', 'Điều khoản phải đi cùng văn bản.'],
  ]);
});

test('an answer without a basis is none', () => {
  expect(problemsOf({ basis: [] }).map(([field]) => field)).toEqual(['answers[1].basis']);
});

test('a guess says what it is inferred from', () => {
  expect(problemsOf({ certainty: 'suy-doan', note: 'Suy từ câu chữ.' })).toEqual([]);
  expect(problemsOf({ certainty: 'suy-doan' })).toEqual([
    ['answers[1].certainty', 'Câu trả lời suy đoán chưa ghi suy ra từ đâu.'],
  ]);
});
