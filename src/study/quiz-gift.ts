import type { QuizQuestion } from './quiz-question.ts';

/** Characters that mean something in GIFT; each is escaped by a backslash. */
const special = /[\\~=#{}:]/g;

/** A text inside a GIFT question: one line, its special characters escaped. */
export function escapeGift(text: string): string {
  return text.replace(special, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}

/**
 * Questions in GIFT, the text format that Moodle imports (docs.moodle.org, "GIFT format"). Moodle
 * has no question of ordering in its core: one becomes a matching of items with their places.
 *
 * @param place what a place in an order is called: `Thứ 1`.
 */
export function writeGift(
  questions: readonly QuizQuestion[],
  place: (position: number) => string,
): string {
  return `${questions.map((question, at) => giftOf(question, at, place)).join('\n\n')}\n`;
}

function giftOf(question: QuizQuestion, at: number, place: (position: number) => string): string {
  const title = `::${String(at + 1).padStart(2, '0')}::`;
  const lines = answersOf(question, place);
  // Feedback on the question as a whole, whatever was answered.
  const why = [question.why, question.source.name].filter(Boolean).join(' — ');
  const feedback = why === '' ? '' : `\n\t####${escapeGift(why)}`;
  const words = [question.situation, question.question].filter(Boolean).join(' ');
  const asked = `${title}[plain]${escapeGift(words)}`;
  if (question.kind === 'true-false') {
    return `${asked} {${question.answer ? 'TRUE' : 'FALSE'}${feedback}\n}`;
  }
  return `${asked} {\n${lines.map((line) => `\t${line}`).join('\n')}${feedback}\n}`;
}

function answersOf(question: QuizQuestion, place: (position: number) => string): string[] {
  switch (question.kind) {
    case 'single':
      return question.options.map(
        (option, at) => `${at === question.answer ? '=' : '~'}${escapeGift(option)}`,
      );
    case 'several': {
      const share = shareOf(question.answers.length);
      // A wrong tick takes away as much as a right one gives: ticking all earns nothing.
      return question.options.map((option, at) => {
        const minus = question.answers.includes(at) ? '' : '-';
        return `~%${minus}${share}%${escapeGift(option)}`;
      });
    }
    case 'match':
      return question.pairs.map(
        ({ left, right }) =>
          `=${escapeArrow(escapeGift(left))} -> ${escapeArrow(escapeGift(right))}`,
      );
    case 'order':
      return question.items.map(
        (item, at) =>
          `=${escapeArrow(escapeGift(item))} -> ${escapeArrow(escapeGift(place(at + 1)))}`,
      );
    case 'true-false':
      return [];
  }
}

/** An arrow in the words of a pair would split it in the wrong place. */
const escapeArrow = (text: string): string => text.replaceAll('->', '→');

/** Moodle accepts only certain fractions of a mark, with five decimals. */
function shareOf(count: number): string {
  return String(Number((100 / count).toFixed(5)));
}
