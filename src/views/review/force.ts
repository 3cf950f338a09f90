import type { Library } from '../../library/library.ts';
import type { ValidityState } from '../../library/validity/validity.ts';
import type { ForceState } from '../../review/index.ts';
import type { DocumentData } from '../../schema/index.ts';
import { stateWords as words } from '../../words/states.ts';

/** A reason longer than this is cut at the end of a clause. */
const longest = 150;

/** A document's states of force as the draft checker needs them; neighbours that it cannot distinguish are merged. */
export function forceOf(library: Library, id: string): ForceState[] {
  const claim = library.document(id)?.data.validity;
  const all = library.validityStates(id);
  const states: ForceState[] = [];
  for (const [index, state] of all.entries()) {
    const isInferred =
      state.status === 'het-hieu-luc' &&
      claim?.status === 'het-hieu-luc' &&
      claim.certainty === 'suy-doan' &&
      state.by === claim.by;
    const next = {
      ...compact(state),
      ...(tellsWhy(state, index === all.length - 1, claim)
        ? { why: whyOf(state, claim, numberOf(library, state.by)) }
        : {}),
      ...(isInferred ? { inferred: true as const } : {}),
    };
    const last = states.at(-1);
    if (last === undefined || !isSame(last, next)) states.push(next);
    // A search that changed nothing says more about the state it found.
    else if (next.searched !== undefined) last.searched = next.searched;
  }
  return states;
}

/** The reason of an end is its day; past use needs none. */
function tellsWhy(
  { status, since }: ValidityState,
  isLast: boolean,
  claim: DocumentData['validity'],
): boolean {
  // What only editors doubt must not pass as a search in vain.
  if (status === 'chua-thay-thay-the') return isLast && claim?.certainty === 'suy-doan';
  if (status === 'het-hieu-luc') return since === undefined;
  if (status === 'dang-ap-dung' || status === 'con-hieu-luc' || status === 'chua-kiem-tra') {
    return isLast;
  }
  return status === 'co-van-ban-moi-hon' || status === 'mot-phan' || status === 'da-hoan-thanh';
}

/** The reason; of a newer text that editors infer, that they do: what is cut may have said it. */
function whyOf(
  { status, reason }: ValidityState,
  claim: DocumentData['validity'],
  about: string | undefined,
): string {
  const isGuess =
    status === 'co-van-ban-moi-hon' && claim?.status === status && claim.certainty === 'suy-doan';
  return [shortReason(reason, about), isGuess ? words.doubtNote.guess : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** Statuses that another document brought about. */
const caused = new Set<ValidityState['status']>(['co-van-ban-moi-hon', 'mot-phan', 'het-hieu-luc']);

function compact({ status, from, by, since, searched }: ValidityState): ForceState {
  return {
    is: status,
    ...(from === undefined ? {} : { from }),
    ...(by !== undefined && caused.has(status) ? { by } : {}),
    ...(since === undefined ? {} : { since }),
    ...(searched === undefined ? {} : { searched: searched.on }),
  };
}

/** Whether two states say the same about different days. */
function isSame(a: ForceState, b: ForceState): boolean {
  const said = (state: ForceState) => ({ ...state, from: undefined, searched: undefined });
  return JSON.stringify(said(a)) === JSON.stringify(said(b));
}

const numberOf = (library: Library, id: string | undefined): string | undefined =>
  id === undefined ? undefined : library.document(id)?.data.number;

/**
 * A reason without source marks, no longer than a card has room for.
 *
 * @param about number of the document it is about: of a long reason the clause that names it is kept.
 */
export function shortReason(reason: string, about: string | undefined): string {
  const plain = reason.replace(/(?:\[\^\d+\])+/g, '').trim();
  if (plain.length <= longest) return plain;
  const clauses = plain.split(/(?<=[.;])\s+/);
  const first = about === undefined ? 0 : clauses.findIndex((clause) => clause.includes(about));
  const from = Math.max(first, 0);
  let kept = clauses[from] ?? plain;
  for (const clause of clauses.slice(from + 1)) {
    if (`${kept} ${clause}`.length > longest) break;
    kept = `${kept} ${clause}`;
  }
  const whole = kept.replace(/;$/, '.');
  return whole.charAt(0).toLocaleUpperCase('vi') + whole.slice(1);
}
