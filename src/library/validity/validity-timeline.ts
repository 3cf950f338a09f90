import { validityWords as words } from '../../words/validity.ts';
import { dayAfter } from './day-span.ts';
import { asSentence, usedUntil } from './proofs.ts';
import { type Span, spanOfForce } from './span-of-force.ts';
import {
  type Dated,
  type Incoming,
  stateOn,
  type Validity,
  type ValidityState,
} from './validity.ts';
import { type Turn, type ValidityFacts, validityFacts } from './validity-facts.ts';
import { whyNotKnown } from './why-not-known.ts';

/**
 * All states of a document, from before its issue to the end of days, without gap or overlap; no
 * two neighbours are alike. The rules:
 *
 * - A document ends by `expiredOn`, by a relation that a public source proves to end it as a whole,
 *   or by what a source says. Of a day of which only the month or year is known the last one
 *   counts. A guess ends nothing: what would end it is shown as a newer text.
 * - What has ended does not come back, so that a document applied all the time between two days on
 *   which it is known to have applied, though nothing was written about the days between.
 * - A source that says *in force* is believed from the day it was read on, until something ends the
 *   document; for the time before, it proves only that nothing had ended it.
 * - A text that cites it as a basis or carries it out shows for 24 months that it is used.
 * - Age alone proves neither force nor its end, and a period that runs proves no force. A search
 *   that found no successor is told as that; what nobody searched, or of which a search found no
 *   trace at all, is *chưa kiểm tra*.
 */
export function validityTimeline(
  document: Dated,
  incoming: readonly Incoming[],
): [ValidityState, ...ValidityState[]] {
  const facts = validityFacts(document, incoming);
  const span = spanOfForce(facts);
  const state = (day: string) => stateAt(day, facts, span, document);
  const states: [ValidityState, ...ValidityState[]] = [state('0000-01-01')];
  for (const day of turningDays(facts, span)) {
    const next = state(day);
    const last = states[states.length - 1];
    const isSame = last?.status === next.status && last.reason === next.reason;
    if (!isSame || last.searched !== next.searched) {
      states.push({ from: day, ...next });
    }
  }
  return states;
}

/** State of a document on `day` (ISO); see `validityTimeline` for the rules. */
export function validityOn(day: string, document: Dated, incoming: readonly Incoming[]): Validity {
  const { from: _, ...validity } = stateOn(day, validityTimeline(document, incoming));
  return validity;
}

/** Every day on which a state may turn, in order. */
function turningDays(facts: ValidityFacts, span: Span | undefined): string[] {
  const { issued, start, end, over, parts, amendments, proofs, claim } = facts;
  const days = [
    issued?.first,
    issued?.last,
    start,
    end?.day,
    over?.day,
    claim?.day,
    claim && dayAfter(claim.day),
    span?.from,
    span?.to,
    ...parts.map(({ day }) => day),
    ...amendments.map(({ day }) => day),
    ...proofs.flatMap((proof) => [proof.last, usedUntil(proof)]),
    facts.newer?.day,
    facts.search?.on,
  ];
  return [...new Set(days.filter((day) => day !== undefined))].sort();
}

function stateAt(
  day: string,
  facts: ValidityFacts,
  span: Span | undefined,
  { period }: Dated,
): Validity {
  const { issued, start, end, over, claim } = facts;
  const reached = (turn: Turn | undefined): turn is Turn => turn !== undefined && turn.day <= day;
  if (issued && day < issued.first) {
    return { status: 'chua-ban-hanh', reason: words.issued(issued.on), since: issued.on };
  }
  if (claim?.status === 'tu-lieu' || claim?.status === 'ngoai-linh-vuc') {
    return { status: claim.status, reason: claim.reason };
  }
  if (reached(end)) return turned('het-hieu-luc', end);
  if (reached(over)) return turned('da-hoan-thanh', over);
  if (issued && day < issued.last) {
    return { status: 'chua-kiem-tra', reason: words.onlyIssued(issued.on) };
  }
  if (start && day < start) {
    const reason = `${words.inForceFrom(start)}.`;
    return { status: 'chua-co-hieu-luc', reason, since: start };
  }
  if (claim?.status === 'chua-co-hieu-luc' && day <= claim.day && issued) {
    return { status: 'chua-co-hieu-luc', reason: claim.reason };
  }
  const parts = facts.parts.filter(reached);
  if (parts.length > 0) {
    const rest =
      claim?.status === 'con-hieu-luc' || claim?.status === 'mot-phan' ? ` ${claim.reason}` : '';
    return changed('mot-phan', words.partsEnded, parts, rest);
  }
  if (claim?.status === 'mot-phan' && reached(claim)) return turned('mot-phan', claim);
  if (span && span.from <= day && (span.to === undefined || day < span.to)) {
    return searched(inForce(span, facts.amendments.filter(reached)), day, facts);
  }
  return notInForce(day, facts, period);
}

function turned(status: Validity['status'], { day: _, ...turn }: Turn): Validity {
  const { reason, by, since } = turn;
  return { status, reason, ...(by ? { by } : {}), ...(since ? { since } : {}) };
}

/** A state that several documents brought about: all of them told, the last one named. */
function changed(
  status: Validity['status'],
  opening: string,
  turns: readonly Turn[],
  rest = '',
): Validity {
  const reason = `${opening}${turns.map((turn) => turn.reason).join('; ')}.${rest}`;
  const by = turns.at(-1)?.by;
  const since = turns[0]?.since;
  return { status, reason, ...(by ? { by } : {}), ...(since ? { since } : {}) };
}

function inForce(
  { status, reason, by }: Pick<Span, 'status' | 'reason' | 'by'>,
  amendments: readonly Turn[],
): Validity {
  // What editors wrote may tell of them already.
  const others = amendments.filter(({ label }) => label === undefined || !reason.includes(label));
  if (others.length === 0) return { status, reason, ...(by ? { by } : {}) };
  const { since: _, ...state } = changed(status, `${reason} ${words.amendedBy}`, others);
  return state;
}

/** Of a document of which nothing proves that it is in force: what else is known of it. */
function notInForce(day: string, facts: ValidityFacts, period: Dated['period']): Validity {
  const { newer, proofs, search, claim, amendments } = facts;
  if (newer && newer.day <= day) return searched(turned('co-van-ban-moi-hon', newer), day, facts);
  const uses = proofs.filter(
    (proof) => proof.lasts !== undefined && proof.last <= day && day < usedUntil(proof),
  );
  // What editors wrote tells more than a relation, even than a later one.
  const found = uses.find(({ isFinding }) => isFinding);
  if (found)
    return searched({ status: 'dang-ap-dung', reason: asSentence(found.begins) }, day, facts);
  const used = uses.at(-1);
  if (used) {
    const others = amendments.filter((turn) => turn.day <= day && turn.by !== used.by);
    const reason = asSentence(used.begins);
    return searched(inForce({ ...used, status: 'dang-ap-dung', reason }, others), day, facts);
  }
  // Editors who looked for it and found nothing at all could not check it.
  if (search && search.on <= day && claim?.status !== 'chua-kiem-tra') {
    const last = proofs.findLast((proof) => proof.last <= day && proof.lasts !== undefined);
    const reason =
      claim?.status === 'chua-thay-thay-the' || last === undefined
        ? (claim?.reason ?? '')
        : asSentence(words.lastSeen(last.begins));
    return searched({ status: 'chua-thay-thay-the', reason }, day, facts);
  }
  const unknown: Validity = {
    status: 'chua-kiem-tra',
    reason: whyNotKnown(day, facts, period),
  };
  return claim?.status === 'chua-kiem-tra' ? searched(unknown, day, facts) : unknown;
}

/** A state with the search that was made by then. */
function searched(state: Validity, day: string, { search }: ValidityFacts): Validity {
  return search && search.on <= day ? { ...state, searched: search } : state;
}
