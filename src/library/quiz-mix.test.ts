import { expect, test } from 'vitest';
import { documentOf, sessionOf } from '../entries/testing/sample.ts';
import { quizMix } from './quiz-mix.ts';

const item = (question: string, options: string[], answer = 1) => ({
  question,
  options,
  answer,
  why: 'Luật số 10/2022/QH15 nói vậy.',
  source: { document: 'a' },
});
const mixOf = (...quiz: (ReturnType<typeof item> & { situation?: string })[]) =>
  quizMix([documentOf('a', { quiz })]);

test.each([
  ['Luật có hiệu lực từ ngày nào?', ['01/7/2023', '15/8/2023']],
  ['Hội nghị hợp lệ khi có bao nhiêu người?', ['Hai phần ba', 'Quá nửa']],
  ['Mức nào đúng?', ['Trên 50%', '70%', 'Từ 10%', 'Toàn bộ']],
])('“%s” asks for a day or an amount', (question, options) => {
  expect(mixOf(item(question, options)).amounts).toHaveLength(1);
});

test.each(['Khi nào Mặt trận giám sát ngoài kế hoạch?', 'Ai phụ trách công tác dân vận?'])(
  '“%s” asks for what is to be understood',
  (question) => {
    const mix = mixOf(item(question, ['Khi cần thiết', 'Khi có đơn']));
    expect([mix.amounts, mix.names]).toEqual([[], []]);
  },
);

test('which document it was is told apart from what it says', () => {
  expect(mixOf(item('Văn bản nào thay quy chế?', ['Một', 'Hai'])).names).toHaveLength(1);
});

test('questions about the library, cases and the places of right answers are counted', () => {
  const mix = mixOf(
    item('Vì sao thư viện khuyên đọc lại?', ['Có', 'Không'], 2),
    { ...item('Cần sửa gì?', ['Có', 'Không'], 2), situation: 'Dự thảo thiếu năm.' },
    item('Đúng hay sai?', ['Có', 'Không']),
  );
  expect([mix.own.length, mix.cases.length, mix.positions]).toEqual([1, 1, [1, 2]]);
});

test('a fact asked in a document and again in a session is found', () => {
  const asked = [item('Hiệu lực từ ngày nào?', ['01/7/2023', '15/8/2023'])];
  const again = [
    item('Có hiệu lực từ đâu?', ['Ngày 15/8/2023', 'Ngày 01/7/2023'], 2),
    ...['Một', 'Hai', 'Ba'].map((word) => item(`${word} là gì?`, [word, 'Khác'])),
  ];
  const { twice } = quizMix([documentOf('a', { quiz: asked }), sessionOf('s', { quiz: again })]);
  expect(twice.map((pair) => pair.map(({ entry }) => entry.id))).toEqual([['a', 's']]);
});
