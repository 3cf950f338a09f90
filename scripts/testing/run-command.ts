import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from './run-phases.ts';
import type { Step } from './steps.ts';
import { tallyOf } from './tally.ts';

/** Runs the command of a step in `root`, with the tools of the project first in the path. */
export async function runCommand(root: string, step: Step, stop: AbortSignal): Promise<Outcome> {
  const start = performance.now();
  const report = step.report === undefined ? undefined : path.join(root, step.report);
  if (report !== undefined) {
    await mkdir(path.dirname(report), { recursive: true });
    // A report of an earlier run must not be counted.
    await rm(report, { force: true });
  }
  const { succeeded, output } = await execute(root, step.command, stop);
  const text =
    report === undefined ? undefined : await readFile(report, 'utf8').catch(() => undefined);
  return {
    succeeded,
    output,
    seconds: (performance.now() - start) / 1000,
    tally: tallyOf(succeeded, text),
  };
}

function execute(root: string, [program, ...words]: Step['command'], stop: AbortSignal) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Steps, and the commands that tests start, load the same modules: each is compiled once.
    NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'compiled'),
  };
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const tools = path.join(root, 'node_modules', '.bin');
  env[pathName] = [tools, env[pathName]].filter(Boolean).join(path.delimiter);

  return new Promise<{ succeeded: boolean; output: string }>((resolve) => {
    const pieces: string[] = [];
    const child = spawn(program, words, {
      cwd: root,
      env,
      // On Windows the tools are command files, which only a shell can run.
      shell: process.platform === 'win32',
      signal: stop,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    }
    child.on('error', (error) => {
      resolve({ succeeded: false, output: `${pieces.join('')}\n${error.message}` });
    });
    child.on('close', (code) => resolve({ succeeded: code === 0, output: pieces.join('') }));
  });
}
