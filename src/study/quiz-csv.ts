import type { QuizQuestion } from './quiz-question.ts';

/** Words of the table: the heads of its columns, and what things are called in it. */
export interface CsvWords {
  heads: readonly string[];
  kinds: Readonly<Record<QuizQuestion['kind'], string>>;
  yes: string;
  no: string;
}

/**
 * A cell, quoted. A spreadsheet takes a text that begins with `=`, `+`, `-`, `@`, a tab or a return
 * for a formula and may run it (OWASP, "CSV injection"): an apostrophe before it makes it text.
 */
export function csvCell(text: string): string {
  const safe = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Questions as CSV: with a byte order mark, without which Excel reads Vietnamese as Latin 1. */
export function writeCsv(questions: readonly QuizQuestion[], words: CsvWords): string {
  const rows = questions.map((question) => {
    const { choices, right } = contentOf(question, words);
    return [
      words.kinds[question.kind],
      [question.situation, question.question].filter(Boolean).join(' '),
      choices.map((choice, at) => `${letter(at)}. ${choice}`).join('\n'),
      right,
      question.why,
      question.source.name,
    ];
  });
  const lines = [words.heads, ...rows].map((row) => row.map(csvCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const letter = (at: number): string => String.fromCharCode(65 + at);

function contentOf(question: QuizQuestion, words: CsvWords): { choices: string[]; right: string } {
  switch (question.kind) {
    case 'single':
      return { choices: [...question.options], right: letter(question.answer) };
    case 'several':
      return { choices: [...question.options], right: question.answers.map(letter).join(', ') };
    case 'true-false':
      return { choices: [words.yes, words.no], right: letter(question.answer ? 0 : 1) };
    case 'match':
      return {
        choices: question.pairs.map(({ left }) => left),
        right: question.pairs.map(({ right }, at) => `${letter(at)}: ${right}`).join('\n'),
      };
    case 'order':
      return { choices: question.items.toSorted(), right: question.items.join(' → ') };
  }
}
