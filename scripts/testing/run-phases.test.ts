import { expect, test } from 'vitest';
import { type Outcome, type Runner, runPhases } from './run-phases.ts';
import type { Step } from './steps.ts';

const step = (name: string): Step => ({ name, command: [name] });
const outcome = (succeeded: boolean): Outcome => ({
  succeeded,
  output: '',
  seconds: 0,
  tally: { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 },
});

/** Runs steps that end when they are told to, and writes down what happens. */
class Stage implements Runner {
  readonly events: string[] = [];
  readonly #ends = new Map<string, (outcome: Outcome) => void>();

  run(step: Step, stop: AbortSignal): Promise<Outcome> {
    this.events.push(`begin ${step.name}`);
    return new Promise((resolve) => {
      this.#ends.set(step.name, resolve);
      stop.addEventListener('abort', () => {
        if (!this.#ends.delete(step.name)) return;
        this.events.push(`stop ${step.name}`);
        resolve(outcome(false));
      });
    });
  }

  ended(step: Step, { succeeded }: Outcome): void {
    this.events.push(`${succeeded ? 'pass' : 'fail'} ${step.name}`);
  }

  /** Ends a step that runs, and waits until what follows from it has happened. */
  async end(name: string, succeeded = true): Promise<void> {
    const resolve = this.#ends.get(name);
    this.#ends.delete(name);
    resolve?.(outcome(succeeded));
    await new Promise((next) => setImmediate(next));
  }
}

test('runs the phases in order, and two steps of a phase at a time', async () => {
  const stage = new Stage();
  const phases = [[step('a'), step('b'), step('c')], [step('d')]];
  const run = runPhases(phases, 2, stage);
  expect(stage.events).toEqual(['begin a', 'begin b']);
  await stage.end('b');
  expect(stage.events.slice(2)).toEqual(['pass b', 'begin c']);
  await stage.end('c');
  // d has to wait for a
  expect(stage.events.slice(4)).toEqual(['pass c']);
  await stage.end('a');
  expect(stage.events.slice(5)).toEqual(['pass a', 'begin d']);
  await stage.end('d');
  const { outcomes, notRun } = await run;
  expect([outcomes.length, notRun]).toEqual([4, []]);
});

test('the first failure stops what runs beside it and all that would follow', async () => {
  const stage = new Stage();
  const phases = [[step('a'), step('b'), step('c')], [step('d')]];
  const run = runPhases(phases, 2, stage);
  await stage.end('a', false);
  const { outcomes, notRun } = await run;
  expect(stage.events).toEqual(['begin a', 'begin b', 'stop b', 'fail a']);
  expect(outcomes).toEqual([outcome(false)]);
  expect(notRun.map(({ name }) => name)).toEqual(['b', 'c', 'd']);
});
