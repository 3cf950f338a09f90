import { fold } from '../vietnamese/index.ts';
import type { DocumentFacts, ModelFacts, QuizFacts } from './quiz-facts.ts';
import type { Random } from './quiz-random.ts';

/** The documents and models that questions are made of, by what makes them alike. */
export interface Neighbourhood {
  readonly facts: QuizFacts;
  document(short: number): DocumentFacts | undefined;
  /** All other documents, those most easily confused with this one first; chance among equals. */
  near(document: DocumentFacts, random: Random): DocumentFacts[];
  /** Checked models recorded to carry a document out. */
  carriers(document: DocumentFacts): ModelFacts[];
}

/** Indexes the facts. */
export function neighbourhoodOf(facts: QuizFacts): Neighbourhood {
  const byShort = new Map(facts.documents.map((document) => [document.short, document]));
  return {
    facts,
    document: (short) => byShort.get(short),
    near: (document, random) =>
      facts.documents
        .filter(({ short }) => short !== document.short)
        .map((other) => ({ other, rank: likeness(document, other) + random() }))
        .toSorted((a, b) => b.rank - a.rank)
        .map(({ other }) => other),
    carriers: ({ short }) => facts.models.filter(({ carriesOut }) => carriesOut.includes(short)),
  };
}

/** Holders of the same number first, then the same series and type, then years close by. */
function likeness(a: DocumentFacts, b: DocumentFacts): number {
  const years = Math.abs(Number(a.year) - Number(b.year));
  return (
    (a.number === b.number ? 100 : 0) +
    (seriesOf(a) === seriesOf(b) ? 20 : 0) +
    (a.type === b.type ? 10 : 0) +
    Math.max(0, 5 - years)
  );
}

/** What stands behind the last stroke of a number: `TW`, `TU`, `NĐ-CP`. */
export const seriesOf = ({ number }: DocumentFacts): string => number.split('/').at(-1) ?? '';

/** Whether two documents have an issuing body in common. */
export const shareIssuer = (a: DocumentFacts, b: DocumentFacts): boolean =>
  a.issuers.some((issuer) => b.issuers.includes(issuer));

/** Whether two texts would be taken for the same: equal, or one within the other, marks aside. */
export function sameWords(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return one.includes(other) || other.includes(one);
}

/** The first `most` items whose words differ from each other and from those of `right`. */
export function distinct<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
  right: readonly string[],
  most: number,
): Item[] {
  const chosen: Item[] = [];
  for (const item of items) {
    if (chosen.length === most) break;
    const words = wordsOf(item);
    const taken = [...right, ...chosen.map(wordsOf)];
    if (!taken.some((other) => sameWords(other, words))) chosen.push(item);
  }
  return chosen;
}
