import { expect, test } from 'vitest';
import { sum, tallyLine, tallyOf } from './tally.ts';

const report = (numPassedTests: number, numFailedTests: number) =>
  JSON.stringify({ numPassedTests, numFailedTests });

test.each([
  // a step without tests is one check
  [true, undefined, { passed: 1, failed: 0 }],
  [false, undefined, { passed: 0, failed: 1 }],
  // a run of tests counts its tests
  [true, report(12, 0), { passed: 12, failed: 0 }],
  [false, report(10, 2), { passed: 10, failed: 2 }],
  // a test file that does not load: nothing failed in it, the run did
  [false, report(12, 0), { passed: 12, failed: 1 }],
  // a report of another form says nothing
  [true, '{}', { passed: 1, failed: 0 }],
])('a step that ended with %j and the report %s', (succeeded, text, expected) => {
  expect(tallyOf(succeeded, text)).toEqual(expected);
});

test('the last line sums up all steps', () => {
  const total = sum([
    { passed: 12, failed: 0 },
    { passed: 1, failed: 2 },
  ]);
  expect(tallyLine(total)).toBe('13 passed, 2 failed');
  expect(tallyLine(sum([]))).toBe('0 passed, 0 failed');
});
