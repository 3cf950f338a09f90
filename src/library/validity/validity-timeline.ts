import { formatDate } from '../../vietnamese/index.ts';
import { dayAfter } from './day-span.ts';
import {
  type Dated,
  type Incoming,
  stateOn,
  type Validity,
  type ValidityState,
} from './validity.ts';
import { type Turn, type ValidityFacts, validityFacts } from './validity-facts.ts';

/**
 * All states of a document, from before its issue to the end of days, without gap or overlap; no
 * two neighbours are alike. The rules:
 *
 * - A document ends by `expiredOn`, by a relation that ends it as a whole, or by what a source
 *   says. Of a day of which only the month or year is known the last one counts.
 * - What has ended does not come back, so that a document applied all the time between two days on
 *   which it is known to have applied, though nothing was written about the days between.
 * - A source that says *in force* is believed from the day of checking on, until something ends
 *   the document; for the time before, it proves only that nothing had ended it.
 * - Age alone proves neither force nor its end, and a period that runs proves no force: what is
 *   not known is *chưa rõ*.
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
    if (last?.status !== next.status || last.reason !== next.reason) {
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

/** From when to when a document is known to have applied; `to` is the first day after. */
interface Span {
  from: string;
  to?: string;
  reason: string;
  by?: string;
}

function spanOfForce({ proofs, end, claim }: ValidityFacts): Span | undefined {
  const claimed = claim?.status === 'con-hieu-luc' ? claim : undefined;
  const starts = [...proofs.map(({ last }) => last), ...(claimed ? [claimed.day] : [])];
  if (starts.length === 0) return undefined;
  const [from = ''] = starts.toSorted();
  if (claimed) return { from, reason: claimed.reason };
  const first = proofs[0];
  const last = proofs.toSorted((a, b) => a.first.localeCompare(b.first)).at(-1);
  if (first === undefined || last === undefined) return undefined;
  const by = last.by ?? first.by;
  if (end?.certain) {
    const reason = `${first.begins}, đến trước ngày ${formatDate(end.day)}.`;
    return { from, to: end.day, reason, ...(first.by ? { by: first.by } : {}) };
  }
  if (last.first <= from || last.lasts === undefined) return undefined;
  const reason = `${first.begins}; sau đó còn ${last.lasts}.`;
  return { from, to: dayAfter(last.first), reason, ...(by ? { by } : {}) };
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
    ...proofs.map(({ last }) => last),
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
    return { status: 'chua-ban-hanh', reason: `Ban hành ${dayWord(issued.on)}.`, since: issued.on };
  }
  if (reached(end)) return turned('het-hieu-luc', end);
  if (reached(over)) return turned('da-hoan-thanh', over);
  if (issued && day < issued.last) {
    return { status: 'chua-ro', reason: `Chỉ biết ban hành ${dayWord(issued.on)}.` };
  }
  if (start && day < start) {
    const reason = `Có hiệu lực từ ngày ${formatDate(start)}.`;
    return { status: 'chua-co-hieu-luc', reason, since: start };
  }
  if (claim?.status === 'chua-co-hieu-luc' && day <= claim.day && issued) {
    return { status: 'chua-co-hieu-luc', reason: claim.reason };
  }
  const parts = facts.parts.filter(reached);
  if (parts.length > 0) {
    const rest = claim?.status === 'con-hieu-luc' ? ` ${claim.reason}` : '';
    return changed('mot-phan', 'Hết hiệu lực một phần: ', parts, rest);
  }
  if (claim?.status === 'mot-phan' && reached(claim)) return turned('mot-phan', claim);
  if (span && span.from <= day && (span.to === undefined || day < span.to)) {
    return inForce(span, facts.amendments.filter(reached));
  }
  return { status: 'chua-ro', reason: whyUnknown(day, facts, period) };
}

function turned(status: Validity['status'], { day: _, ...turn }: Turn): Validity {
  const { reason, by, since } = turn;
  return { status, reason, ...(by ? { by } : {}), ...(since ? { since } : {}) };
}

/** A state that several documents brought about: all of them told, the last one named. */
function changed(
  status: Validity['status'],
  words: string,
  turns: readonly Turn[],
  rest = '',
): Validity {
  const reason = `${words}${turns.map((turn) => turn.reason).join('; ')}.${rest}`;
  const by = turns.at(-1)?.by;
  const since = turns[0]?.since;
  return { status, reason, ...(by ? { by } : {}), ...(since ? { since } : {}) };
}

function inForce({ reason, by }: Span, amendments: readonly Turn[]): Validity {
  if (amendments.length === 0) {
    return { status: 'con-hieu-luc', reason, ...(by ? { by } : {}) };
  }
  const { since: _, ...state } = changed('con-hieu-luc', `${reason} Được `, amendments);
  return state;
}

function whyUnknown(day: string, facts: ValidityFacts, period: Dated['period']): string {
  const { claim, issued, start, undatedEnd, proofs } = facts;
  if (claim && (claim.status === 'chua-ro' || claim.day > day)) {
    const late = claim.status === 'chua-ro' || claim.status === 'con-hieu-luc';
    return late ? claim.reason : `${claim.reason} Chưa rõ từ ngày nào.`;
  }
  if (undatedEnd) return `Được ${undatedEnd.label} thay thế hoặc bãi bỏ, chưa rõ từ ngày nào.`;
  const last = proofs.findLast((proof) => proof.last <= day && proof.lasts !== undefined);
  const silence = 'chưa có nguồn nào cho biết sau đó còn hiệu lực hay không.';
  if (last) return `Lần gần nhất thấy văn bản ${last.lasts}; ${silence}`;
  if (start) return `Có hiệu lực từ ngày ${formatDate(start)}; ${silence}`;
  if (period?.to) {
    return `Thời kỳ ghi trong văn bản đến ${formatDate(period.to)}; chưa có nguồn nào cho biết còn hiệu lực hay không.`;
  }
  if (!issued) return 'Chưa rõ ngày ban hành, ngày có hiệu lực.';
  return 'Chưa có quan hệ, ngày tháng hay nguồn nào cho biết văn bản còn hiệu lực hay không.';
}

/** A day, month or year as it stands in a sentence. */
function dayWord(partial: string): string {
  const word = formatDate(partial);
  return partial.length === 10 ? `ngày ${word}` : partial.length === 4 ? `năm ${word}` : word;
}
