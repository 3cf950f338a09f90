/** `npm test`: everything that has to hold before a change is accepted; see CONTRIBUTING.md. */
import path from 'node:path';
import { runCommand } from './testing/run-command.ts';
import { runPhases } from './testing/run-phases.ts';
import { phases } from './testing/steps.ts';
import { sum, tallyLine } from './testing/tally.ts';

/** Most steps keep one core busy; two cores are what the smallest build machines have. */
const lanes = 2;

const root = path.resolve(import.meta.dirname, '..');
const duration = (seconds: number) => `${seconds.toFixed(1).replace('.', ',')} giây`;

console.log(`Chạy ${phases.flat().length} bước kiểm tra…`);
const start = performance.now();
const { outcomes, notRun } = await runPhases(phases, lanes, {
  run: (step, stop) => runCommand(root, step, stop),
  ended: (step, outcome) => {
    const mark = outcome.succeeded ? '✓' : '✗';
    console.log(`${mark} ${step.name} (${duration(outcome.seconds)})`);
    if (!outcome.succeeded) console.log(`\n$ ${step.command.join(' ')}\n${outcome.output}`);
  },
});
if (notRun.length > 0) {
  console.log(`Dừng ở bước hỏng; chưa chạy xong: ${notRun.map(({ name }) => name).join(', ')}.`);
}
console.log(`Tất cả ${duration((performance.now() - start) / 1000)}.`);

const total = sum(outcomes.map(({ tally }) => tally));
console.log(tallyLine(total));
if (total.failed > 0 || notRun.length > 0) process.exitCode = 1;
