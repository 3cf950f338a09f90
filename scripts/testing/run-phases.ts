import type { Step } from './steps.ts';
import type { Tally } from './tally.ts';

/** How a step ended. */
export interface Outcome {
  readonly succeeded: boolean;
  /** All that the command wrote. */
  readonly output: string;
  readonly seconds: number;
  readonly tally: Tally;
}

/** What the order of the steps needs from outside. */
export interface Runner {
  /** Runs a step; when `stop` is aborted the step is to end soon, its outcome is not looked at. */
  run(step: Step, stop: AbortSignal): Promise<Outcome>;
  /** Is called for every step that ended by itself. */
  ended(step: Step, outcome: Outcome): void;
}

/** What came of a run: the outcomes of the steps that ended, and the steps that did not. */
export interface RunResult {
  readonly outcomes: readonly Outcome[];
  readonly notRun: readonly Step[];
}

/**
 * Runs the phases one after another, `lanes` steps of a phase at a time, in their order. The first
 * step that fails ends it all: those that run beside it are stopped, no other is begun.
 */
export async function runPhases(
  phases: readonly (readonly Step[])[],
  lanes: number,
  runner: Runner,
): Promise<RunResult> {
  const outcomes = new Map<Step, Outcome>();
  const stop = new AbortController();

  const lane = async (waiting: Step[]) => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (stop.signal.aborted) return;
      const outcome = await runner.run(step, stop.signal);
      if (stop.signal.aborted) return;
      outcomes.set(step, outcome);
      if (!outcome.succeeded) stop.abort();
      runner.ended(step, outcome);
    }
  };

  for (const phase of phases) {
    const waiting = [...phase];
    await Promise.all(Array.from({ length: lanes }, () => lane(waiting)));
  }
  return {
    outcomes: [...outcomes.values()],
    notRun: phases.flat().filter((step) => !outcomes.has(step)),
  };
}
