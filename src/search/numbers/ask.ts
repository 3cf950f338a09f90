import { contentWords } from '../words/filler.ts';
import { wordsOf } from '../words/words.ts';
import { keyOf, keysToAsk, type NumberParts, nearbyKeys } from './keys.ts';
import { type RankedHolder, rankHolders, type Weigh } from './rank.ts';
import type { Holder, NumberAnswer } from './shards.ts';
import type { TypedNumber } from './typed-number.ts';

/** What a typed number leads to. */
export interface NumberResult {
  typed: TypedNumber;
  /** How many documents bear it; more than are listed when it is borne by many. */
  count: number;
  holders: readonly RankedHolder[];
  /** The year or issuer typed leads to nobody and was left out. */
  loosened: boolean;
  /** The number is that of a plenum. */
  isPlenum?: boolean;
  /** Documents whose number is near one that nobody bears. */
  near: readonly Holder[];
}

/** Where numbers are looked up, and by what their holders are weighed. */
export interface NumberFiles {
  /** Who bears a number: one file. */
  number(parts: NumberParts): Promise<NumberAnswer | null>;
  weigh: Weigh;
}

/**
 * Looks a typed number up: one file, and a second one only if the first knows nothing.
 *
 * @param rest the query without its numbers.
 * @param query the whole query, in which the number has its place.
 */
export async function askNumber(
  typed: TypedNumber,
  rest: string,
  query: string,
  { number: lookUp, weigh }: NumberFiles,
): Promise<NumberResult> {
  const words = contentWords(wordsOf(rest));
  for (const parts of keysToAsk(typed)) {
    const answer = await lookUp(parts);
    if (answer === null) continue;
    const holders = await rankHolders(answer.holders, typed, words, query, weigh);
    return {
      typed,
      count: answer.count,
      holders,
      loosened:
        keyOf(parts) !== keyOf(typed) && parts.plenum === undefined && parts.mark !== typed.orMark,
      isPlenum: parts.plenum !== undefined,
      near: [],
    };
  }
  for (const parts of nearbyKeys(typed)) {
    const near = await lookUp(parts);
    if (near !== null) {
      return { typed, count: 0, holders: [], loosened: false, near: near.holders.slice(0, 4) };
    }
  }
  return { typed, count: 0, holders: [], loosened: false, near: [] };
}
