import { expect, test } from 'vitest';
import { isAnswersFile, readAnswers } from './answers.ts';
import { answersText } from './testing/sample-answers.ts';

test('each file is a group with the name of the file, in the order of the names', () => {
  const { answers, problems } = readAnswers(
    new Map([
      ['content/answers/tiep-dan.yaml', answersText([{}])],
      ['content/answers/doi-thoai.yaml', answersText([{}, {}])],
    ]),
  );
  expect(problems).toEqual([]);
  expect(answers.map(({ id, answers: own }) => [id, own.length])).toEqual([
    ['doi-thoai', 2],
    ['tiep-dan', 1],
  ]);
});

test('a file that cannot be read is told at its line, and the others are read', () => {
  const { answers, problems } = readAnswers(
    new Map([
      ['content/answers/a.yaml', answersText([{ question: 'Không dấu hỏi' }])],
      ['content/answers/b.yaml', answersText([{}])],
    ]),
  );
  expect(answers.map(({ id }) => id)).toEqual(['b']);
  expect(problems).toMatchObject([{ file: 'content/answers/a.yaml', line: 6 }]);
});

test('a name that cannot stand in an address is refused, a folder too', () => {
  const names = ['Đối thoại.yaml', 'con/a.yaml'];
  const sources = new Map(names.map((name) => [`content/answers/${name}`, answersText([{}])]));
  expect(readAnswers(sources).problems.map(({ message }) => message)).toEqual([
    'Tên tệp “con/a.yaml” không dùng làm địa chỉ được.',
    'Tên tệp “Đối thoại.yaml” không dùng làm địa chỉ được.',
  ]);
});

test('only YAML files of the folder hold answers', () => {
  expect(
    ['content/answers/a.yaml', 'content/answers/a.mdx', 'content/a.yaml'].map(isAnswersFile),
  ).toEqual([true, false, false]);
});
