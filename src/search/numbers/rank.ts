import type { Stated } from '../../citations/index.ts';
import { fold } from '../../vietnamese/index.ts';
import { type Word, wordsOf } from '../words/words.ts';
import type { Holder } from './shards.ts';
import { termIn } from './term-in.ts';
import type { TypedNumber } from './typed-number.ts';

/** Why a holder comes first. */
export type HolderReason = 'spelling' | 'type' | 'year' | 'stated' | 'words' | 'current' | 'cited';

/** A holder with what speaks for it. */
export interface RankedHolder {
  holder: Holder;
  reasons: readonly HolderReason[];
  /** What stands around the number and fits, in Vietnamese: *đúng ngày ban hành*. */
  stated: readonly string[];
  /** Why it cannot be the one meant, in Vietnamese, by what stands around the number; empty where it can. */
  against: readonly string[];
}

/**
 * What a query says for and against each holder: the rules of the citations. Most numbers do not need them, so they
 * are handed in and may come later.
 */
export type Weigh = (
  holders: readonly Holder[],
  typed: TypedNumber,
  query: string,
) => Promise<Stated[]>;

/**
 * Orders the holders of a number by what else was typed: exact letters (HĐ is not HD), the type's name, the year, words
 * of title, issuer or place. What nothing parts keeps the order of the shard, the likeliest first.
 *
 * @param rest content words of the query beside the number.
 * @param query the whole query: what it says of day, body, term and title is weighed as in a text.
 */
export async function rankHolders(
  holders: readonly Holder[],
  typed: TypedNumber,
  rest: readonly Word[],
  query: string,
  weigh: Weigh,
): Promise<RankedHolder[]> {
  const isStated = rest.length > 0 || typed.year !== '' || typed.term !== null;
  const stated = isStated ? await weigh(holders, typed, query) : [];
  const scored = holders.map((holder, at) => {
    const found = [...evidence(holder, typed, rest), ...statedEvidence(stated[at])];
    const score = found.reduce((sum, { points }) => sum + points, -at / 100);
    const reasons = found.map(({ reason }) => reason);
    const { against = [], reasons: fits = [] } = stated[at] ?? {};
    return { holder, score, reasons, stated: fits, against };
  });
  const ordered = scored.toSorted((a, b) => b.score - a.score);
  return ordered.map(({ holder, reasons, stated: fits, against }) => {
    const others = ordered.filter((other) => other.holder !== holder);
    // What all share is no reason.
    const own = reasons.filter((reason) => others.some((other) => !other.reasons.includes(reason)));
    const most = others.every((other) => other.holder.uses < holder.uses);
    const shown = most && others.length > 0 ? [...own, 'cited' as const] : own;
    return { holder, reasons: shown, stated: fits, against };
  });
}

function statedEvidence(stated: Stated | undefined): Evidence[] {
  if (stated === undefined) return [];
  if (stated.against.length > 0) return [{ reason: 'current', points: -8 }];
  return stated.score > 0 ? [{ reason: 'stated', points: stated.score / 2 }] : [];
}

interface Evidence {
  reason: HolderReason;
  points: number;
}

function evidence(holder: Holder, typed: TypedNumber, rest: readonly Word[]): Evidence[] {
  const found: Evidence[] = [];
  const spelled = lettersOf(typed.typed);
  // Only accents and the stroke of đ can differ here: the key has compared the letters without them.
  const exact = spelled !== '' && lettersOf(holder.number ?? '').endsWith(spelled);
  if (exact && spelled !== fold(spelled)) found.push({ reason: 'spelling', points: 1 });
  if (typed.typeName === holder.type) found.push({ reason: 'type', points: 1 });
  const inYear = typed.year !== '' && holder.day?.startsWith(typed.year);
  const inTerm = typed.term !== null && termIn(holder.by) === typed.term;
  if (inYear || inTerm) found.push({ reason: 'year', points: 3 });
  if (typed.by !== undefined && holder.by.startsWith(typed.by))
    found.push({ reason: 'stated', points: 3 });
  const texts = [holder.title, holder.by, ...holder.aliases, holder.day ?? ''];
  const own = new Set(wordsOf(texts.join(' ')).map((word) => word.folded));
  const shared = rest.filter((word) => own.has(word.folded)).length;
  if (shared > 0) found.push({ reason: 'words', points: (4 * shared) / rest.length });
  if (!holder.ended) found.push({ reason: 'current', points: 0 });
  return found;
}

const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
