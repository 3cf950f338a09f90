import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'steps-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

const never = new AbortController().signal;

async function runScript(code: string, report?: string, stop = never) {
  await writeFile(path.join(root, 'step.mjs'), code);
  const step = { name: 'step', command: ['node', 'step.mjs'], ...(report && { report }) } as const;
  return runCommand(root, step, stop);
}

test('keeps all that a command writes, and tells that it succeeded', async () => {
  const outcome = await runScript('console.log("ra"); console.error("lỗi");');
  expect(outcome.succeeded).toBe(true);
  expect(outcome.output.split('\n').sort()).toEqual(['', 'lỗi', 'ra']);
});

test('keeps what is compiled for the commands after it', async () => {
  const { output } = await runScript('console.log(process.env.NODE_COMPILE_CACHE)');
  expect(path.relative(root, output.trim()).split(path.sep)[0]).toBe('node_modules');
});

test('tells a command that failed', async () => {
  const { succeeded, tally } = await runScript('process.exit(3)');
  expect([succeeded, tally]).toEqual([false, { passed: 0, failed: 1 }]);
});

test('tells a command that does not exist', async () => {
  const step = { name: 'step', command: ['khong-co-lenh-nay'] } as const;
  expect((await runCommand(root, step, never)).succeeded).toBe(false);
});

test('counts the tests of the report that the command wrote', async () => {
  const { tally } = await runScript(
    `import { writeFileSync } from 'node:fs';
     writeFileSync('r/a.json', '{"numPassedTests":7,"numFailedTests":0}');`,
    'r/a.json',
  );
  expect(tally).toEqual({ passed: 7, failed: 0 });
});

test('does not count the report of an earlier run', async () => {
  await runScript(
    `import { writeFileSync } from 'node:fs';
     writeFileSync('r/a.json', '{"numPassedTests":7,"numFailedTests":0}');`,
    'r/a.json',
  );
  expect((await runScript('process.exit(1)', 'r/a.json')).tally).toEqual({ passed: 0, failed: 1 });
});

test('ends a command when it is told to stop', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 100);
  const { succeeded } = await runScript('setInterval(() => {}, 1000)', undefined, stop.signal);
  expect(succeeded).toBe(false);
});
