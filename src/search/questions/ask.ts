import type { Answer } from '../answer.ts';
import type { SearchIndex } from '../open.ts';
import type { Understood } from '../understand.ts';
import type { Acronyms } from '../words/acronyms.ts';
import type { AnswerCard } from './card.ts';
import { type Match, matchQuestions } from './match.ts';
import { asksForDocument, isAsking } from './phrases.ts';
import { termsOf } from './terms.ts';

/** What the library's questions and answers say to a query. */
export interface Asked {
  /** The answer to what was asked; null where it is not sure to be that question. */
  answer: AnswerCard | null;
  /** Questions near to it, of which the asker may choose; none beside an answer. */
  near: readonly AnswerCard[];
}

const nothing: Asked = { answer: null, near: [] };
/** So few that the best of what was found stays among the first three. */
const mostNear = 2;

/** Whether a query asks something: only then are the questions loaded and compared. */
export function asksSomething(query: string, acronyms: Acronyms): boolean {
  const terms = [...termsOf(query, acronyms, new Set())];
  return terms.some(isAsking) && terms.some((term) => !isAsking(term));
}

/**
 * Compares a query with the questions of the library. An answer is given only where it is sure that
 * it answers what was asked: a wrong answer is worse than none.
 */
export async function askQuestions(
  index: SearchIndex,
  { understood, numbers, hubs }: Answer,
): Promise<Asked> {
  const acronyms = await index.acronyms();
  if (index.manifest.questions === 0 || !asksSomething(understood.query, acronyms)) return nothing;
  const questions = await index.questions();
  // A word that headings do not know beside its neighbours may be right in a question: *ban dân vận nay*.
  const readings = [understood.query, corrected(understood)].map((text) => {
    const terms = termsOf(text, acronyms, questions.compounds);
    return { terms, matches: matchQuestions(terms, questions) };
  });
  const { terms, matches } = readings.reduce((typed, right) =>
    scoreOf(right.matches) > scoreOf(typed.matches) ? right : typed,
  );
  // The list answers who asks for documents of a state: a question beside it must speak of the same.
  const leastAlike = understood.state === null ? 0 : alikeBesideList;
  const near = matches
    .filter((match) => match.alike >= leastAlike && isNear(match, matches[0]))
    .slice(0, mostNear);
  const cards = await index.answerCards(near.map(({ question }) => question));
  // Who types a number asks of the document that bears it; of several, of the likeliest.
  const holders = numbers.flatMap(({ holders }) => holders.slice(0, 1));
  const ofNumber = cards.filter(({ basis }) =>
    holders.every(({ holder }) => basis.some(({ id }) => id === holder.id)),
  );
  const [card] = cards;
  if (card !== undefined && ofNumber.includes(card) && isSure(matches)) {
    return { answer: card, near: [] };
  }
  // Who types the whole name of a page asks nothing.
  const isName = hubs.some(
    ({ kind, named, titleShare }) => kind === 'page' && named > 0.99 && titleShare === 1,
  );
  return { answer: null, near: isName || terms.has(asksForDocument) ? [] : ofNumber };
}

const scoreOf = ([best]: readonly Match[]): number => best?.score ?? 0;

/** The query with its words put right. */
const corrected = ({ query, corrections }: Understood): string =>
  corrections.reduce(
    (text, { typed, words }) => text.toLowerCase().replace(typed.toLowerCase(), words.join(' ')),
    query,
  );

/** From where on a match is an answer, and how far the next one must be behind. */
const sure = { alike: 0.58, held: 0.8, ahead: 0.1 };

function isSure([first, second]: readonly Match[]): boolean {
  return (
    first !== undefined &&
    !first.differs &&
    first.alike >= sure.alike &&
    first.held >= sure.held &&
    first.score - (second?.score ?? 0) >= sure.ahead
  );
}

/** How alike a question must be to stand beside a list of documents. */
const alikeBesideList = 0.4;

/** From where on a question may be offered, and how far it may be behind the best. */
const likely = { score: 0.45, held: 0.5, behind: 0.2, elsewhere: 0.7 };

function isNear({ score, held, asksElse }: Match, best: Match | undefined): boolean {
  return (
    (!asksElse || score >= likely.elsewhere) &&
    score >= likely.score &&
    held >= likely.held &&
    (best?.score ?? 0) - score <= likely.behind
  );
}
