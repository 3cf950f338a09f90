/** How many checks passed and failed: a test is one, and so is a step that runs no tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * The tally of a step that ended with `succeeded`; `report` is vitest's JSON report where the step
 * wrote one.
 */
export function tallyOf(succeeded: boolean, report: string | undefined): Tally {
  const counts = report === undefined ? undefined : readReport(report);
  if (counts === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  // A file that cannot be loaded fails the step without a failed test.
  return { passed: counts.passed, failed: Math.max(counts.failed, succeeded ? 0 : 1) };
}

/** The sum of some tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of `npm test`. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

function readReport(text: string): Tally | undefined {
  const report: unknown = JSON.parse(text);
  if (typeof report !== 'object' || report === null) return undefined;
  if (!('numPassedTests' in report && 'numFailedTests' in report)) return undefined;
  return { passed: Number(report.numPassedTests), failed: Number(report.numFailedTests) };
}
