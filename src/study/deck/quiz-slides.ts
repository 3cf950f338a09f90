import { deckWords as words } from '../../words/deck.ts';
import { outputWords } from '../../words/outputs.ts';
import { answerOf, choicesOf } from '../output/quiz-text.ts';
import type { QuizQuestion } from '../quiz-question.ts';
import { heightOf, lettersIn, sentencesWithin, splitItems } from './fit.ts';
import { type Frame, made } from './list-slides.ts';
import { content, slide, smallest } from './places.ts';
import type { QuizBody, Slide } from './slide.ts';

const questionSizes = [44, 40, 36, 32] as const;
const optionSizes = [36, 33, 30, smallest] as const;
const whySizes = [30, smallest] as const;
const questionLine = 1.24;
/** Letter of an option with the spaces around it, and its edges. */
const letterWidth = 124;
const tickWidth = 56;

/**
 * A question of the quiz with its answer opened in place; question and options whole. None where
 * even the smallest sizes do not hold it: it is then on paper alone.
 */
export function quizSlide(frame: Frame, question: QuizQuestion, at: number): Slide | undefined {
  const body = quizBody(question);
  for (const why of reasonsOf(question.why)) {
    for (const titleSize of questionSizes) {
      for (const optionSize of optionSizes.filter((size) => size <= titleSize)) {
        for (const whySize of whySizes) {
          const columns = columnsFor(body.options, optionSize);
          const sized: QuizBody = { ...body, why, columns, optionSize, whySize };
          if (quizHeight(question.question, titleSize, sized) > content.height) continue;
          const own = { ...frame, title: question.question, weight: frame.weight - at / 100 };
          return made(own, titleSize, sized);
        }
      }
    }
  }
  return undefined;
}

/** The reason whole, else its first sentences, else none: it is whole in the notes and on the key. */
const reasonsOf = (why: string): string[] => [why, sentencesWithin(why, 130), ''];

type Options = QuizBody['options'];

function quizBody(question: QuizQuestion): Omit<QuizBody, 'columns' | 'optionSize' | 'whySize'> {
  const isChoice = question.kind === 'single' || question.kind === 'several';
  const right = new Set(
    question.kind === 'single'
      ? [question.answer]
      : question.kind === 'several'
        ? question.answers
        : question.kind === 'true-false'
          ? [question.answer ? 0 : 1]
          : [],
  );
  return {
    layout: 'quiz',
    situation: question.situation ?? '',
    hint: question.kind === 'single' ? '' : outputWords.choose[question.kind],
    options: choicesOf(question).map((line, index) => {
      const [, letter = '', text = line] = /^(\w+)\. (.*)$/su.exec(line) ?? [];
      return { letter, text, isRight: right.has(index) };
    }),
    answer: isChoice || question.kind === 'true-false' ? '' : answerOf(question),
    why: question.why,
  };
}

/** Two columns for short options, four at most; else one. */
function columnsFor(options: Options, size: number): 1 | 2 {
  const width = (slide.textWidth - 24) / 2 - letterWidth - tickWidth;
  const isShort = options.every(({ text }) => text.length <= lettersIn(width, size));
  return isShort && options.length <= 4 ? 2 : 1;
}

function quizHeight(question: string, titleSize: number, body: QuizBody): number {
  const { options, columns, optionSize, situation, hint, answer, why, whySize } = body;
  const width = columns === 2 ? (slide.textWidth - 24) / 2 : slide.textWidth;
  const rows = options.map(({ text }) =>
    Math.max(
      columns === 2 ? 88 : 58,
      heightOf(text, width - letterWidth - tickWidth, optionSize, { line: 1.2 }) + 16,
    ),
  );
  const optionsHeight =
    columns === 2
      ? Math.ceil(rows.length / 2) * (88 + 16)
      : rows.reduce((sum, row) => sum + row + 10, 0);
  const above = situation === '' ? 0 : heightOf(situation, slide.textWidth, 30) + 12;
  const hinted = hint === '' ? 0 : 40;
  const reason =
    heightOf(`${words.answer(answer)} ${why}`, slide.textWidth, whySize, { line: 1.3 }) + 16;
  return (
    above +
    hinted +
    heightOf(question, slide.textWidth * 0.93, titleSize, { line: questionLine }) +
    26 +
    optionsHeight +
    20 +
    reason
  );
}

/** All answers on one slide, to mark slips by. */
export function keySlides(frame: Frame, quiz: readonly QuizQuestion[]): Slide[] {
  const rows = quiz.map((question, at) => {
    const [, letter, text = ''] = /^(\w)\. (.*)$/su.exec(answerOf(question)) ?? [];
    return letter
      ? { answer: `${at + 1}. ${letter}`, text }
      : { answer: `${at + 1}.`, text: answerOf(question) };
  });
  const height = (some: readonly { text: string }[], size: number) =>
    Math.ceil(some.length / 2) *
    (16 + Math.max(50, ...some.map(({ text }) => heightOf(text, 420, size, { line: 1.2 }))));
  const { groups, size } = splitItems(rows, [32, smallest], height, content.height - 90);
  return groups.map((group, at) => made(frame, 46, { layout: 'key', rows: group, size }, at));
}
