import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildRunning, takeBuildLock } from './build-lock.ts';

let folder: string;
const now = new Date('2026-11-30T08:00:00Z');
const lock = () => path.join(folder, 'lock');

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the lock as another process would. */
const heldBy = (pid: number, host = os.hostname()) =>
  writeFileSync(lock(), JSON.stringify({ pid, host, since: '2026-11-30T07:00:00.000Z' }));

test('the lock names its holder and goes with it', () => {
  const release = takeBuildLock(folder, now);
  expect(JSON.parse(readFileSync(lock(), 'utf8'))).toEqual({
    pid: process.pid,
    host: os.hostname(),
    since: '2026-11-30T08:00:00.000Z',
  });
  release();
  expect(existsSync(lock())).toBe(false);
});

test('a build beside another one stops and says who builds, and what to do', () => {
  heldBy(process.ppid);
  expect(() => takeBuildLock(folder, now)).toThrow(BuildRunning);
  expect(() => takeBuildLock(folder, now)).toThrow(
    `Một lần dựng khác đang chạy (tiến trình ${process.ppid} trên ${os.hostname()}, bắt đầu 2026-11-30T07:00:00.000Z). Chờ lần ấy xong rồi dựng lại. Nếu chắc nó không còn chạy, xóa tệp ${lock()}.`,
  );
});

test('of a process on another machine nobody can tell, so it counts as running', () => {
  heldBy(1, 'may-khac');
  expect(() => takeBuildLock(folder, now)).toThrow('may-khac');
});

test('the lock of a process that is gone is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  heldBy(child.pid ?? 0);
  takeBuildLock(folder, now)();
  expect(existsSync(lock())).toBe(false);
});

test('a lock that was cut off while it was written holds nobody up', () => {
  writeFileSync(lock(), '{"pid": 1');
  expect(() => takeBuildLock(folder, now)).not.toThrow();
});

test('a lock that was taken over is not released by its first holder', () => {
  const first = takeBuildLock(folder, now);
  const second = takeBuildLock(folder, new Date('2026-11-30T09:00:00Z'));
  first();
  expect(existsSync(lock())).toBe(true);
  second();
  expect(existsSync(lock())).toBe(false);
});
