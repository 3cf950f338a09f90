import { askNumber, type NumberResult } from './ask.ts';
import type { NumberIndex } from './open.ts';
import { type NumberQuery, readNumberQuery } from './read-query.ts';
import type { Holder } from './shards.ts';

/** What the number lookup alone says to a query. */
export interface NumberAnswers {
  asked: NumberQuery;
  numbers: NumberResult[];
}

/** Asks for numbers alone: what can be answered before the words of the library are known. */
export async function askNumbers(index: NumberIndex, query: string): Promise<NumberAnswers> {
  const asked = readNumberQuery(query, index.codes);
  const { numbers, rest, whole } = asked;
  const answers = numbers.map((typed) => askNumber(typed, rest, whole, index));
  return { asked, numbers: await Promise.all(answers) };
}

/** Whether numbers answer the query alone: words that merely hold their figures would be noise below them. */
export const answersAlone = ({ asked, numbers }: NumberAnswers): boolean =>
  asked.restWords === 0 && asked.place === null && holdersOf(numbers).length > 0;

/** Who bears the numbers, one of each in turn: of two numbers both come first. */
export function holdersOf(numbers: readonly NumberResult[]): Holder[] {
  const lists = numbers.map((number) => number.holders.map(({ holder }) => holder));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
