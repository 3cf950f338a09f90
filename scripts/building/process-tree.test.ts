import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { measuredRun } from './measured-run.ts';
import { readStat, treeUse } from './process-tree.ts';

test('the line of a process is read, whatever its name', () => {
  const line =
    '4242 (node (a) b) S 17 4242 4242 0 -1 4194560 9 0 0 0 150 50 30 20 20 0 11 0 555 1000000 2500 18446744073709551615';
  expect(readStat(line)).toEqual({ pid: 4242, parent: 17, cpu: 2.5, memory: 2500 * 4096 });
});

test.runIf(process.platform === 'linux')('what a process started counts with it', async () => {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)']);
  // Spawned is not started: on a busy machine it has no memory of its own for a moment.
  await once(child.stdout, 'data');
  const own = treeUse(child.pid ?? 0)?.memory ?? 0;
  const both = treeUse(process.pid)?.memory ?? 0;
  child.kill();
  expect(own).toBeGreaterThan(0);
  expect(both).toBeGreaterThan(own);
});

test('a run tells what was printed, and a failing one throws it', async () => {
  const run = (code: string) => measuredRun(process.execPath, ['-e', code], { cwd: '.' });
  expect((await run('console.log("xong")')).output).toBe('xong\n');
  await expect(run('console.error("hỏng"); process.exit(3)')).rejects.toThrow('hỏng');
});
