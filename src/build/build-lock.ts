import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Who builds: the process, its machine, and since when. */
export interface LockHolder {
  pid: number;
  host: string;
  /** ISO 8601, UTC. */
  since: string;
}

/** Another build is running in the same project. */
export class BuildRunning extends Error {
  readonly holder: LockHolder;
  constructor(file: string, holder: LockHolder) {
    const { pid, host, since } = holder;
    super(
      `Một lần dựng khác đang chạy (tiến trình ${pid} trên ${host}, bắt đầu ${since}). ` +
        `Chờ lần ấy xong rồi dựng lại. Nếu chắc nó không còn chạy, xóa tệp ${file}.`,
    );
    this.holder = holder;
  }
}

/**
 * Takes the lock of a project's builds, a file that names its holder; gives the way to release it. A lock whose process is
 * gone from this machine is taken over: a build that was killed could not release it.
 *
 * @throws BuildRunning while another build holds it.
 */
export function takeBuildLock(folder: string, now: Date): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'lock');
  const own: LockHolder = { pid: process.pid, host: os.hostname(), since: now.toISOString() };
  for (let tries = 0; !tryWrite(file, own); tries += 1) {
    const holder = holderOf(file);
    if (holder !== undefined && (isAlive(holder) || tries > 2))
      throw new BuildRunning(file, holder);
    rmSync(file, { force: true });
  }
  return () => {
    const holder = holderOf(file);
    if (holder?.pid === own.pid && holder.since === own.since) rmSync(file, { force: true });
  };
}

function tryWrite(file: string, holder: LockHolder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock; undefined when nobody does, or when the file was cut off while it was written. */
function holderOf(file: string): LockHolder | undefined {
  try {
    const held: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const { pid, host, since } = held as Partial<LockHolder>;
    return typeof pid === 'number' && typeof host === 'string' && typeof since === 'string'
      ? { pid, host, since }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the process builds still; of another machine nobody here can tell. A process builds a project once at a time: what
 * it holds itself, a build of its own that failed has left.
 */
function isAlive({ pid, host }: LockHolder): boolean {
  if (host !== os.hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
