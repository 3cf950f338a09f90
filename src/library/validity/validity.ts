import type { DocumentData, Relation, ValidityStatus } from '../../schema/index.ts';

/** Something done to a document, seen from it: who did it, when, and how surely that is known. */
export interface Incoming {
  /** A relation's verb; `thuc-hien` where a unit's own account carries the document out. */
  kind: Relation['kind'] | 'thuc-hien';
  /** What of the older document it concerns, when not the whole. */
  parts?: string | undefined;
  /** Id of the younger document, or of the account. */
  from: string;
  /** Its citation in short form. */
  label: string;
  /** Day it takes effect, or else its day of issue, as far as known. */
  on?: string | undefined;
  /**
   * `proven`: a public source says it. `inferred`: editors infer it, or it rests on an entry or a copy that was not
   * checked against a public source. `unsaid`: nobody noted which.
   */
  known: 'proven' | 'inferred' | 'unsaid';
}

/** States of a document as of a day: those a source may prove, and *not issued yet*. */
export type StateStatus = ValidityStatus | 'chua-ban-hanh';

/** Whether a document applies, with the reason a reader can check. */
export interface Validity {
  status: StateStatus;
  /** Why, in Vietnamese sentences; may carry `[^n]`. */
  reason: string;
  /** Document that ended, changed or proves it. */
  by?: string;
  /** Since when the status holds, as far as known. */
  since?: string;
  /** When and where a successor was looked for, as far as that was done by then. */
  searched?: Search;
}

/** A search for what replaced or changed a document. */
export interface Search {
  /** Day of the search, ISO. */
  on: string;
  /** Places, as readers know them. */
  where: readonly string[];
}

/** One state of a document's life; the next one's `from` ends it. */
export interface ValidityState extends Validity {
  /** First day of it, ISO; left out in the first state, which has no beginning. */
  from?: string;
}

/** What of a document its validity follows from. */
export type Dated = Pick<
  DocumentData,
  'issuedOn' | 'effectiveOn' | 'expiredOn' | 'period' | 'validity'
> & { checkedOn?: string | undefined };

/** The state on a day (ISO) of a sequence in the order of its days, as `validityTimeline` gives it. */
export function stateOn(day: string, states: readonly ValidityState[]): ValidityState {
  const found = states.findLast(({ from }) => from === undefined || from <= day);
  if (found === undefined) throw new RangeError('A sequence of states begins without a day.');
  return found;
}
