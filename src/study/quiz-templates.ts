import { quizWords as words } from '../words/quiz.ts';
import type { DocumentFacts } from './quiz-facts.ts';
import { distinct, type Neighbourhood, seriesOf, shareIssuer } from './quiz-neighbours.ts';
import type { QuizQuestion, SingleChoice } from './quiz-question.ts';
import { type Random, shuffled } from './quiz-random.ts';

/** Makes one question about a document; `undefined` where its facts or neighbours give none. */
export type Template = (
  document: DocumentFacts,
  around: Neighbourhood,
  random: Random,
) => QuizQuestion | undefined;

/** Fewer wrong choices make no question. */
const fewest = 2;
const most = 3;

/** What all generated questions about a document share. */
export const generated = ({ name, address }: DocumentFacts) =>
  ({ origin: 'generated', source: { name, address } }) as const;

/** A question with one right choice among wrong ones. */
export function choice(
  document: DocumentFacts,
  said: { question: string; why: string; right: string; wrong: readonly string[] },
  random: Random,
): SingleChoice | undefined {
  if (said.wrong.length < fewest) return undefined;
  const options = shuffled([said.right, ...said.wrong], random);
  const { question, why, right } = said;
  return {
    kind: 'single',
    question,
    why,
    options,
    answer: options.indexOf(right),
    ...generated(document),
  };
}

/** The title, against the titles of other holders of the number. A law is named by its title. */
const titleQuestion: Template = (document, around, random) => {
  const { name, title } = document;
  if (name.includes(title)) return undefined;
  const near = around.near(document, random).filter((other) => !other.name.includes(other.title));
  const wrong = distinct(near, (other) => other.title, [title], most).map((other) => other.title);
  const question = words.titleOf(name);
  return choice(
    document,
    { question, why: words.whyTitle(name, title), right: title, wrong },
    random,
  );
};

/** Days of other documents of the same year: the question names the year. */
function daysOfYear(document: DocumentFacts, around: Neighbourhood, random: Random): string[] {
  const days = around
    .near(document, random)
    .flatMap(({ year, day }) => (year === document.year && day ? [day] : []));
  return [...new Set(days)].filter((day) => day !== document.day);
}

/** The day of issue: as a choice, or as a statement that holds or does not. */
const dayQuestion: Template = (document, around, random) => {
  const { name, day } = document;
  if (day === undefined) return undefined;
  const others = daysOfYear(document, around, random).slice(0, most);
  const why = words.issuedOn(name, day);
  const other = others[0];
  if (other !== undefined && random() < 0.4) {
    const answer = random() < 0.5;
    const question = words.issuedOn(name, answer ? day : other);
    return { kind: 'true-false', question, answer, why, ...generated(document) };
  }
  const wrong = others.map(words.day);
  const question = words.dayOf(name);
  return choice(document, { question, why, right: words.day(day), wrong }, random);
};

/**
 * The issuing body, where the number does not give it away: against bodies that number in the same
 * series. A body that also issued the document is no wrong choice, nor one of another term.
 */
const issuerQuestion: Template = (document, around, random) => {
  const { name, issuer } = document;
  const others = around
    .near(document, random)
    .filter((other) => seriesOf(other) === seriesOf(document) && !shareIssuer(other, document));
  const bodies = [...new Map(others.map((other) => [other.issuers[0], other])).values()];
  const wrong = distinct(bodies, (other) => other.issuer, [issuer], most).map(
    (other) => other.issuer,
  );
  const said = {
    question: words.issuerOf(name),
    why: words.whyIssuer(name, issuer),
    right: issuer,
    wrong,
  };
  return choice(document, said, random);
};

/** What the document replaced, or what replaced that, by a relation without a caveat. */
const replacesQuestion: Template = (document, around, random) => {
  const older = around.document(document.replaces[0] ?? 0);
  if (!older || document.replaces.length !== 1) return undefined;
  const why = words.whyReplaces(document.name, older.name);
  const tied = new Set([...document.touches, ...older.touches, document.short, older.short]);
  const untied = ({ short, touches }: DocumentFacts) =>
    !tied.has(short) && !touches.includes(document.short) && !touches.includes(older.short);
  const askYounger = random() < 0.5;
  const [asked, right] = askYounger ? [older, document] : [document, older];
  const near = around.near(right, random).filter(untied);
  const wrong = near.slice(0, most).map(({ name }) => name);
  const question = askYounger ? words.replacerOf(asked.name) : words.replacedBy(asked.name);
  return choice(document, { question, why, right: right.name, wrong }, random);
};

/** Templates that ask for one fact, by the fact: no quiz asks the same one twice. */
export const factTemplates: Readonly<Record<string, Template>> = {
  title: titleQuestion,
  day: dayQuestion,
  issuer: issuerQuestion,
  replaces: replacesQuestion,
};
