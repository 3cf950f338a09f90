import { quizWords as words } from '../words/quiz.ts';
import type { DocumentFacts, ModelFacts } from './quiz-facts.ts';
import { distinct, sameWords, seriesOf, shareIssuer } from './quiz-neighbours.ts';
import type { SeveralChoice } from './quiz-question.ts';
import { type Random, shuffled } from './quiz-random.ts';
import { choice, generated, type Template } from './quiz-templates.ts';

/** Choices of which some are right, in an order of chance. */
function severalOf(
  right: readonly string[],
  wrong: readonly string[],
  random: Random,
): Pick<SeveralChoice, 'kind' | 'options' | 'answers'> {
  const options = shuffled([...right, ...wrong], random);
  const answers = options.flatMap((option, at) => (right.includes(option) ? [at] : []));
  return { kind: 'several', options, answers };
}

const modelLine = ({ name, unit }: ModelFacts) => words.model(name, unit);

/** Models that carry the document out, against models recorded with other documents or none. */
const carrierQuestion: Template = (document, around, random) => {
  const carriers = shuffled(around.carriers(document), random);
  const right = distinct(carriers, modelLine, [], 3).map(modelLine);
  const others = around.facts.models.filter(
    ({ carriesOut }) => !carriesOut.includes(document.short),
  );
  const taken = carriers.map(modelLine);
  const wrong = distinct(shuffled(others, random), modelLine, taken, 3).map(modelLine);
  const why = words.whyCarriers(document.name, right);
  const [only] = right;
  if (only === undefined || wrong.length < 2) return undefined;
  if (right.length === 1) {
    const question = words.carrierOf(document.name);
    return choice(document, { question, why, right: only, wrong }, random);
  }
  const question = words.carriersOf(document.name);
  return { ...severalOf(right, wrong.slice(0, 2), random), question, why, ...generated(document) };
};

/** Documents of one body among those of other bodies that number in the same series. */
const sameIssuerQuestion: Template = (document, around, random) => {
  const series = around
    .near(document, random)
    .filter((other) => seriesOf(other) === seriesOf(document));
  const names = (documents: readonly DocumentFacts[]) => documents.map(({ name }) => name);
  const own = series.filter(({ issuer }) => issuer === document.issuer);
  const wrong = names(series.filter((other) => !shareIssuer(other, document))).slice(0, 2);
  const right = names(own).slice(0, 2);
  if (right.length === 0 || wrong.length < 2) return undefined;
  const question = words.issuedBy(document.issuer, document.name);
  const why = words.whyIssuedBy(document.issuer, [document.name, ...right]);
  return { ...severalOf(right, wrong, random), question, why, ...generated(document) };
};

/** Holders of one number, or near ones, each to be joined with its title. */
const matchQuestion: Template = (document, around, random) => {
  const near = around.near(document, random).filter(({ name, title }) => !name.includes(title));
  if (document.name.includes(document.title)) return undefined;
  const others = distinct(near, ({ title }) => title, [document.title], 3);
  const chosen = [document, ...others];
  if (chosen.length < 3) return undefined;
  const pairs = shuffled(chosen, random).map(({ name, title }) => ({ left: name, right: title }));
  const why = words.whyMatch(chosen.map(({ name }) => name));
  return {
    kind: 'match',
    pairs,
    question: words.matchTitles(document.name),
    why,
    ...generated(document),
  };
};

/** Documents of one year by day of issue; with several years their names would give the answer away. */
const orderQuestion: Template = (document, around, random) => {
  const { day, year } = document;
  if (day === undefined) return undefined;
  const others = around.near(document, random).filter((other) => other.year === year && other.day);
  const chosen: DocumentFacts[] = [document];
  for (const other of others) {
    const clashes = chosen.some((one) => one.day === other.day || sameWords(one.name, other.name));
    if (!clashes && chosen.length < 4) chosen.push(other);
  }
  if (chosen.length < 3) return undefined;
  const ordered = chosen.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  const why = words.whyOrder(ordered.map((one) => words.onDay(one.name, one.day ?? '')));
  const question = words.orderDays(document.name, year);
  const items = ordered.map(({ name }) => name);
  return { kind: 'order', items, question, why, ...generated(document) };
};

/** Templates that ask about several entries at once. */
export const groupTemplates: Readonly<Record<string, Template>> = {
  carriers: carrierQuestion,
  sameIssuer: sameIssuerQuestion,
  match: matchQuestion,
  order: orderQuestion,
};
