import { type Acronyms, createAcronyms, type KnownAcronym } from '../words/acronyms.ts';
import type { AskedQuestion } from './card.ts';
import { writeQuestions } from './question-index.ts';
import { compoundsIn, termsOf } from './terms.ts';

/** The index of the questions, as the text of its file. */
export function buildQuestions(
  questions: readonly AskedQuestion[],
  known: readonly KnownAcronym[],
): string {
  const acronyms = createAcronyms(known);
  const texts = questions.flatMap(({ card, wordings }) => [
    card.question,
    ...wordings,
    card.answer,
  ]);
  const compounds = compoundsIn(texts, acronyms);
  return writeQuestions(questions.map((question) => indexed(question, acronyms, compounds)));
}

function indexed(
  { card, wordings }: AskedQuestion,
  acronyms: Acronyms,
  compounds: ReadonlySet<string>,
) {
  const terms = (text: string) => termsOf(text, acronyms, compounds);
  const basis = card.basis.map(({ provision = '', name }) => `${provision} ${name}`);
  return {
    wordings: [card.question, ...wordings].map(terms),
    beside: terms([card.answer, ...basis].join(' . ')),
  };
}
