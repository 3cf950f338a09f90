import { countContent } from '../words/filler.ts';
import { takePlace } from '../words/places.ts';
import { wordsOf } from '../words/words.ts';
import type { NumberCodes } from './codes.ts';
import { readNumbers } from './read.ts';
import type { TypedNumber } from './typed-number.ts';

/** A query as far as it can be read before the words of the library are known. */
export interface NumberQuery {
  /** The query in NFC, without spaces around it. */
  whole: string;
  /** The place in a document that it names beside the document: *khoản 2 Điều 15*. */
  place: string | null;
  /** The query without that place: places of the numbers count in it. */
  document: string;
  numbers: TypedNumber[];
  /** What stands beside the numbers. */
  rest: string;
  /** Content words beside the numbers: many of them mean that the number is a part of the question only. */
  restWords: number;
}

/** Reads the numbers of a query and what stands beside them. */
export function readNumberQuery(query: string, codes: NumberCodes): NumberQuery {
  const whole = query.normalize('NFC').trim();
  const { place, rest: document } = takePlace(whole);
  const numbers = readNumbers(document, codes);
  return { whole, place, document, numbers, ...besideNumbers(document, numbers) };
}

/** What stands beside the numbers of a text, and how many words of it name a subject. */
export function besideNumbers(
  text: string,
  numbers: readonly TypedNumber[],
): Pick<NumberQuery, 'rest' | 'restWords'> {
  const rest = replaceNumbers(text, numbers, () => ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { rest, restWords: countContent(wordsOf(rest)) };
}

/** The text with each of its numbers put otherwise. */
export function replaceNumbers(
  text: string,
  numbers: readonly TypedNumber[],
  by: (number: TypedNumber) => string,
): string {
  let replaced = '';
  let end = 0;
  for (const number of numbers) {
    replaced += text.slice(end, number.start) + by(number);
    end = number.end;
  }
  return replaced + text.slice(end);
}
