import type { Finding } from './finding.ts';
import type { StandingState } from './standing.ts';

/** How many citations of a draft are right, and how many stand: two counts of the same places. */
export interface Tally {
  /** Places whose citation agrees with the library. */
  right: number;
  /** Places by the state of what they cite; what a sentence only tells of is counted apart. */
  standing: Readonly<Record<StandingState, number>>;
  /** Places that only tell of a document that has ended. */
  told: number;
}

/** Counts both answers. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const standing: Record<StandingState, number> = {
    stands: 0,
    searched: 0,
    'newer-exists': 0,
    partly: 0,
    completed: 0,
    'not-yet': 0,
    ended: 0,
    'not-checked': 0,
    'no-force': 0,
  };
  let right = 0;
  let told = 0;
  for (const { kind, standing: found } of findings) {
    if (kind === 'agrees') right += 1;
    if (found?.state === 'ended' && found.use === 'history') told += 1;
    else if (found) standing[found.state] += 1;
  }
  return { right, standing, told };
}
