import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { questions } from './output/testing/sample.ts';
import { writeMoodle } from './quiz-moodle.ts';
import type { QuizQuestion } from './quiz-question.ts';

const words = { category: 'Dân vận', place: (at: number) => `Thứ ${at}` };
type Parsed = ReturnType<typeof parseDocument>['children'][number];

/** Reads the file back by an XML parser that is not ours. */
function readBack(all: readonly QuizQuestion[]) {
  const tree = parseDocument(writeMoodle(all, words), { xmlMode: true, decodeEntities: true });
  const childrenOf = (node: Parsed): Parsed[] =>
    'children' in node ? (node.children as Parsed[]) : [];
  const named = (node: Parsed, name: string) =>
    childrenOf(node).filter((child) => 'name' in child && child.name === name);
  const textIn = (node: Parsed): string =>
    'data' in node ? node.data : childrenOf(node).map(textIn).join('');
  const quiz = tree.children.find((node) => 'name' in node && node.name === 'quiz') as Parsed;
  return named(quiz, 'question').map((node) => ({
    type: ('attribs' in node && node.attribs['type']) || '',
    asked: named(node, 'questiontext').map(textIn).join(''),
    why: named(node, 'generalfeedback').map(textIn).join(''),
    answers: named(node, 'answer').map((each) => [
      textIn(each),
      Number('attribs' in each ? each.attribs['fraction'] : 0),
    ]),
    pairs: named(node, 'subquestion').map((each) => [
      named(each, 'text').map(textIn).join(''),
      named(each, 'answer').map(textIn).join(''),
    ]),
  }));
}

test('each kind of question becomes what Moodle has for it, behind its category', () => {
  expect(readBack(questions).map(({ type }) => type)).toEqual([
    ...['category', 'multichoice', 'multichoice', 'truefalse', 'matching', 'matching'],
  ]);
});

test('right answers are worth 100 in all, and ticking all of several is worth nothing', () => {
  const [, single, several, truth] = readBack(questions);
  expect(single?.answers).toEqual([
    ['Ngày 11/5/2013', 0],
    ['Ngày 03/6/2013', 100],
  ]);
  expect(several?.answers).toEqual([
    ['Gần dân', 50],
    ['Xa dân', -50],
    ['Trọng dân', 50],
  ]);
  expect(truth?.answers).toEqual([
    ['true', 0],
    ['false', 100],
  ]);
});

test('an order is a matching of items with their places', () => {
  expect(readBack(questions).at(-1)?.pairs).toEqual([
    ['Biết', 'Thứ 1'],
    ['Bàn', 'Thứ 2'],
    ['Làm', 'Thứ 3'],
  ]);
});

test('whatever the words are, they come back', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', '<', '&', '"', "'", ']', '>', 'ế', ' '),
    minLength: 1,
  });
  fc.assert(
    fc.property(line, line, line, (question, right, situation) => {
      const [first] = questions;
      const asked = {
        ...first,
        kind: 'single',
        question,
        situation,
        options: [right, 'khác'],
        answer: 0,
      } as QuizQuestion;
      const read = readBack([asked])[1];
      expect(read?.asked).toBe([situation, question].filter(Boolean).join('\n\n'));
      expect(read?.answers[0]?.[0]).toBe(right);
    }),
  );
});
