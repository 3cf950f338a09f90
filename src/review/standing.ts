import { type ForceState, type ForceStatus, forceByNow } from './force.ts';
import type { ReviewDocument } from './review-data.ts';
import { type Succession, successorsOf } from './successors.ts';
import type { Use } from './use-of-citation.ts';

/** Whether a document stands on the day of a draft: the second answer to a citation. */
export const standingStates = [
  'stands',
  'searched',
  'newer-exists',
  'partly',
  'completed',
  'not-yet',
  'ended',
  'not-checked',
  'no-force',
] as const;
export type StandingState = (typeof standingStates)[number];

/** What the library knows of a document's force on a day. */
export interface Standing extends Succession {
  state: StandingState;
  /** Label of the state, as the library's pages give it. */
  status: ForceStatus;
  /** Why, in a sentence; null where nothing is said. */
  why: string | null;
  /** Day, month or year since when, as far as known. */
  since: string | null;
  /** Document that ended or changed it, or is newer. */
  by: string | null;
  /** Day on which a successor was last looked for. */
  searched: string | null;
  /** Whether the sentence acts on it or only tells of it. */
  use: Use;
}

const STATES: Readonly<Record<ForceStatus, StandingState>> = {
  'con-hieu-luc': 'stands',
  'dang-ap-dung': 'stands',
  'chua-thay-thay-the': 'searched',
  'co-van-ban-moi-hon': 'newer-exists',
  'mot-phan': 'partly',
  'da-hoan-thanh': 'completed',
  'chua-co-hieu-luc': 'not-yet',
  'chua-ban-hanh': 'not-yet',
  'het-hieu-luc': 'ended',
  'chua-kiem-tra': 'not-checked',
  'tu-lieu': 'no-force',
  'ngoai-linh-vuc': 'no-force',
};

/**
 * How a document stands on a day.
 *
 * @param today day up to which the library knows.
 */
export function standingOn(
  { id, force }: Pick<ReviewDocument, 'id' | 'force'>,
  { day, today }: { day: string; today: string },
  find: (id: string) => Pick<ReviewDocument, 'force'> | undefined,
): Omit<Standing, 'use'> {
  const found = forceByNow(day, today, force);
  return {
    state: stateFor(found),
    status: found.is,
    why: found.why ?? null,
    since: found.since ?? null,
    by: found.by ?? null,
    searched: found.searched ?? null,
    ...successorsOf(id, day, find),
  };
}

/** An end that editors only infer is no end: there is a newer text, that is all. */
const stateFor = ({ is, inferred }: ForceState): StandingState =>
  is === 'het-hieu-luc' && inferred ? 'newer-exists' : STATES[is];
