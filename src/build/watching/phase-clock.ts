import type { Phase } from './words.ts';

/** How long each phase of a build took; every moment belongs to one of them. */
export interface PhaseClock {
  /** Ends the phase that runs and begins another; the same phase may be begun again. */
  begin(phase: Phase): void;
  /** Gives the time since the last call of this clock to a phase, and goes on with it. */
  mark(phase: Phase): void;
  /** Seconds of each phase up to now, in the order in which they came first. */
  seconds(): ReadonlyMap<Phase, number>;
}

/**
 * A clock for one build.
 *
 * @param now milliseconds since the build was started: what came before the clock is its first phase.
 */
export function createPhaseClock(now: () => number, first: Phase): PhaseClock {
  const spent = new Map<Phase, number>();
  let running = first;
  let since = 0;
  const mark = (phase: Phase) => {
    const moment = now();
    spent.set(phase, (spent.get(phase) ?? 0) + (moment - since) / 1000);
    since = moment;
    running = phase;
  };
  return {
    begin(phase) {
      mark(running);
      running = phase;
    },
    mark,
    seconds() {
      mark(running);
      return new Map(spent);
    },
  };
}
