import { fold } from '../../vietnamese/index.ts';
import { wordsOf } from '../words/words.ts';
import type { TypedNumber } from './read.ts';
import type { Holder } from './shards.ts';

/** Why a holder comes first. */
export type HolderReason = 'spelling' | 'type' | 'year' | 'words' | 'current' | 'cited';

/** A holder with what speaks for it. */
export interface RankedHolder {
  holder: Holder;
  reasons: readonly HolderReason[];
}

/**
 * Orders the holders of a number by what else was typed: exact letters (HĐ is not HD), the type's name, the year, words
 * of title, issuer or place. What nothing parts keeps the order of the shard, the likeliest first.
 *
 * @param rest what the query holds beside the number.
 */
export function rankHolders(
  holders: readonly Holder[],
  typed: TypedNumber,
  rest: string,
): RankedHolder[] {
  const restWords = wordsOf(rest);
  const spelled = lettersOf(typed.typed);
  const scored = holders.map((holder, at) => {
    const reasons: HolderReason[] = [];
    let score = -at / 100;
    const give = (reason: HolderReason, points: number) => {
      score += points;
      reasons.push(reason);
    };
    // Only accents and dots of đ can differ here: the key has compared the letters without them.
    const exact = /\p{L}/u.test(spelled) && lettersOf(holder.number ?? '').endsWith(spelled);
    if (exact && holders.length > 1) give('spelling', spelled === fold(spelled) ? 0 : 1);
    if (typed.typeName !== null && typed.typeName === holder.type) give('type', 1);
    if (typed.year !== '' && holder.day?.startsWith(typed.year)) give('year', 3);
    if (typed.term !== null && termIn(holder.by) === typed.term) give('year', 3);
    const own = new Set(
      wordsOf([holder.title, holder.by, ...holder.aliases, holder.day ?? ''].join(' ')).map(
        (word) => word.folded,
      ),
    );
    const shared = restWords.filter((word) => own.has(word.folded)).length;
    if (shared > 0) give('words', (4 * shared) / restWords.length);
    if (at === 0 && holders.length > 1) reasons.push('cited');
    if (!holder.ended && holders.some((other) => other.ended)) reasons.push('current');
    return { holder, reasons, score };
  });
  return scored.toSorted((a, b) => b.score - a.score);
}

const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

function termIn(issuer: string): string | null {
  return /khóa ([IVX]+)/.exec(issuer)?.[1] ?? null;
}
