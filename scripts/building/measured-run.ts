import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { treeUse } from './process-tree.ts';

/** What a program took. */
export interface RunCost {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of processor time of the program and all it started. */
  cpu: number;
  /** Most bytes in memory at a time, of the same. */
  memory: number;
  /** What it printed. */
  output: string;
}

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 100;

/**
 * Runs a program to its end and measures it.
 *
 * @throws Error with the end of what it printed when it fails.
 */
export async function measuredRun(
  program: string,
  words: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<RunCost> {
  const start = performance.now();
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const cost: RunCost = { wall: 0, cpu: 0, memory: 0, output: '' };
  const print = (text: string) => {
    cost.output += text;
  };
  child.stdout.setEncoding('utf8').on('data', print);
  child.stderr.setEncoding('utf8').on('data', print);
  const look = setInterval(() => {
    const use = child.pid === undefined ? undefined : treeUse(child.pid);
    if (use === undefined) return;
    cost.memory = Math.max(cost.memory, use.memory);
    cost.cpu = Math.max(cost.cpu, use.cpu);
  }, INTERVAL);
  const [code] = await once(child, 'close');
  clearInterval(look);
  cost.wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${program} ${words.join(' ')}:\n${cost.output.slice(-4000)}`);
  return cost;
}
