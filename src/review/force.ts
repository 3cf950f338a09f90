/** States of a document's force, as the library tells them (`src/schema/document.ts`), and *not issued yet*. */
export type ForceStatus =
  | 'con-hieu-luc'
  | 'dang-ap-dung'
  | 'chua-thay-thay-the'
  | 'co-van-ban-moi-hon'
  | 'mot-phan'
  | 'chua-co-hieu-luc'
  | 'het-hieu-luc'
  | 'da-hoan-thanh'
  | 'tu-lieu'
  | 'ngoai-linh-vuc'
  | 'chua-kiem-tra'
  | 'chua-ban-hanh';

/** One state of a document's life; the next one's `from` ends it. */
export interface ForceState {
  is: ForceStatus;
  /** First day of it, ISO; left out in the first state, which has no beginning. */
  from?: string | undefined;
  /** Document that ended or changed it, or is newer. */
  by?: string | undefined;
  /** Since when it holds, as far as a source tells: a day, month or year. */
  since?: string | undefined;
  /** Day on which a successor was last looked for, as far as that was done by then. */
  searched?: string | undefined;
  /** Editors infer it: nothing may be put in another's place for it. */
  inferred?: true | undefined;
  /** Why, in a sentence without source marks. */
  why?: string | undefined;
}

/** The state on a day. */
export function forceOn(day: string, states: readonly ForceState[]): ForceState {
  return (
    states.findLast(({ from }) => from === undefined || from <= day) ?? { is: 'chua-kiem-tra' }
  );
}

/**
 * What shows of a document, where a successor was looked for, that there was none before: it was
 * alive, or what was found is younger.
 */
const CAME_LATER: ReadonlySet<ForceStatus> = new Set([
  'con-hieu-luc',
  'dang-ap-dung',
  'mot-phan',
  'co-van-ban-moi-hon',
]);

/**
 * The state on a day, by what is known today: what was looked for after that day without success was
 * not there before, and what has ended does not come back.
 *
 * @param today day up to which the library knows.
 */
export function forceByNow(day: string, today: string, states: readonly ForceState[]): ForceState {
  const then = forceOn(day, states);
  if (then.is !== 'chua-kiem-tra') return then;
  const later = states.filter(({ from }) => from !== undefined && from > day && from <= today);
  const known = later.find(({ is }) => is !== 'chua-kiem-tra');
  if (known?.is === 'chua-thay-thay-the') return known;
  // What a source ends on a later day had not been ended before.
  if (known?.is === 'het-hieu-luc' && known.since !== undefined && !known.inferred) {
    return { is: 'chua-thay-thay-the' };
  }
  const last = states.findLast(({ searched }) => searched !== undefined);
  if (known && CAME_LATER.has(known.is) && last?.searched !== undefined && last.searched <= today) {
    return { is: 'chua-thay-thay-the', searched: last.searched };
  }
  return then;
}
