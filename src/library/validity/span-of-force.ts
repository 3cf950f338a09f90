import { validityWords as words } from '../../words/validity.ts';
import { dayAfter } from './day-span.ts';
import { asSentence } from './proofs.ts';
import type { ValidityFacts } from './validity-facts.ts';

/** From when to when a document is known to have applied; `to` is the first day after. */
export interface Span {
  /** In force by its own day of force or a source, or known to be applied. */
  status: 'con-hieu-luc' | 'dang-ap-dung';
  from: string;
  to?: string;
  reason: string;
  by?: string;
}

export function spanOfForce({ proofs, end, claim, start }: ValidityFacts): Span | undefined {
  const claimed = claim?.status === 'con-hieu-luc' ? claim : undefined;
  const starts = [...proofs.map(({ last }) => last), ...(claimed ? [claimed.day] : [])];
  if (starts.length === 0) return undefined;
  const [from = ''] = starts.toSorted();
  if (claimed) return { status: 'con-hieu-luc', from, reason: claimed.reason };
  const status = start === undefined ? 'dang-ap-dung' : 'con-hieu-luc';
  const first = proofs[0];
  const last = proofs.toSorted((a, b) => a.first.localeCompare(b.first)).at(-1);
  if (first === undefined || last === undefined) return undefined;
  const by = last.by ?? first.by;
  if (end?.certain) {
    const reason = words.until(first.begins, end.day);
    return { status, from, to: end.day, reason, ...(first.by ? { by: first.by } : {}) };
  }
  if (last.first <= from || last.lasts === undefined) return undefined;
  const reason = last.isFinding
    ? `${first.begins}. ${asSentence(last.begins)}`
    : words.stillUsed(first.begins, last.lasts);
  return { status, from, to: dayAfter(last.first), reason, ...(by ? { by } : {}) };
}
