import { escapeHtml } from '../html/escape.ts';
import { printableText } from './printable.ts';
import type { QuizQuestion } from './quiz-question.ts';

/** Words of the file: its category, and what a place in an order is called. */
export interface MoodleWords {
  category: string;
  place: (position: number) => string;
}

const text = (words: string): string => `<text>${escapeHtml(printableText(words))}</text>`;
const plain = (name: string, words: string, attributes = ''): string =>
  `<${name} format="plain_text"${attributes}>${text(words)}</${name}>`;

/**
 * Questions as Moodle XML (docs.moodle.org, "Moodle XML format"): beside GIFT, because it keeps
 * categories, feedback and tags. Moodle has no question of ordering in its core: one becomes a matching
 * of items with their places.
 */
export function writeMoodle(questions: readonly QuizQuestion[], words: MoodleWords): string {
  const category = `<question type="category"><category>${text(`$course$/top/${words.category}`)}</category></question>`;
  const all = questions.map((question, at) => questionXml(question, at, words));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${[category, ...all].join('\n')}\n</quiz>\n`;
}

function questionXml(question: QuizQuestion, at: number, words: MoodleWords): string {
  const asked = [question.situation, question.question].filter(Boolean).join('\n\n');
  const why = [question.why, question.source.name].filter(Boolean).join(' — ');
  const head = [
    `<name>${text(`${String(at + 1).padStart(2, '0')}`)}</name>`,
    plain('questiontext', asked),
    plain('generalfeedback', why),
    '<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>',
  ];
  const { type, body } = answersXml(question, words);
  return `<question type="${type}">${[...head, ...body].join('')}</question>`;
}

const answer = (words: string, fraction: string): string =>
  plain('answer', words, ` fraction="${fraction}"`);

function answersXml(
  question: QuizQuestion,
  { place }: MoodleWords,
): { type: string; body: string[] } {
  switch (question.kind) {
    case 'single':
    case 'several': {
      const right = question.kind === 'single' ? [question.answer] : question.answers;
      const share = Number((100 / right.length).toFixed(5));
      // A wrong tick takes away as much as a right one gives: ticking all earns nothing.
      const wrong = question.kind === 'single' ? 0 : -share;
      return {
        type: 'multichoice',
        body: [
          `<single>${question.kind === 'single'}</single><shuffleanswers>1</shuffleanswers><answernumbering>ABCD</answernumbering>`,
          ...question.options.map((option, at) =>
            answer(option, `${right.includes(at) ? share : wrong}`),
          ),
        ],
      };
    }
    case 'true-false':
      return {
        type: 'truefalse',
        body: [
          `<answer fraction="${question.answer ? 100 : 0}" format="moodle_auto_format">${text('true')}</answer>`,
          `<answer fraction="${question.answer ? 0 : 100}" format="moodle_auto_format">${text('false')}</answer>`,
        ],
      };
    case 'match':
      return matching(question.pairs);
    case 'order':
      return matching(question.items.map((left, at) => ({ left, right: place(at + 1) })));
  }
}

function matching(pairs: readonly { left: string; right: string }[]): {
  type: string;
  body: string[];
} {
  return {
    type: 'matching',
    body: [
      '<shuffleanswers>true</shuffleanswers>',
      ...pairs.map(
        ({ left, right }) =>
          `<subquestion format="plain_text">${text(left)}<answer>${text(right)}</answer></subquestion>`,
      ),
    ],
  };
}
