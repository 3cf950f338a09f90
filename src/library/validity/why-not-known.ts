import { validityWords as words } from '../../words/validity.ts';
import type { Dated } from './validity.ts';
import type { ValidityFacts } from './validity-facts.ts';

/** Why nothing can be said of a document's force on a day: what was last seen of it, in a sentence. */
export function whyNotKnown(day: string, facts: ValidityFacts, period: Dated['period']): string {
  const { claim, issued, start, undatedEnd, proofs } = facts;
  if (claim && claim.status === 'chua-kiem-tra') return claim.reason;
  if (claim && claim.day > day && claim.status === 'het-hieu-luc') {
    return `${claim.reason} ${words.unknownSince}`;
  }
  if (undatedEnd) return words.endedUndated(undatedEnd.label);
  const last = proofs.findLast((proof) => proof.last <= day && proof.lasts !== undefined);
  if (last) return words.silentSince(last.begins);
  if (start && start <= day) return words.silentSince(words.inForceFrom(start));
  if (period?.to) return words.periodKnown(period.to);
  return issued ? words.nothing : words.noDays;
}
