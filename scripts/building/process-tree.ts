import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started use at a moment. */
export interface TreeUse {
  /** Bytes in memory (RSS). */
  memory: number;
  /** Seconds of processor time, those of children that have ended too. */
  cpu: number;
}

/** Clock ticks a second, as Linux counts them for programs. */
const TICKS = 100;
const PAGE = 4096;

/** What a process tree uses now; undefined where the system does not tell, as outside Linux. */
export function treeUse(pid: number): TreeUse | undefined {
  const all = readAll();
  if (all === undefined) return undefined;
  const children = Map.groupBy(all, ({ parent }) => parent);
  const use: TreeUse = { memory: 0, cpu: 0 };
  const waiting = all.filter((process) => process.pid === pid);
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    use.memory += one.memory;
    use.cpu += one.cpu;
    waiting.push(...(children.get(one.pid) ?? []));
  }
  return use;
}

interface OneProcess extends TreeUse {
  pid: number;
  parent: number;
}

function readAll(): OneProcess[] | undefined {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readOne(name) : []));
  } catch {
    return undefined;
  }
}

/** A process that ended between the listing and the reading is none. */
function readOne(pid: string): OneProcess[] {
  try {
    return [readStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
  } catch {
    return [];
  }
}

/** Reads a line of `/proc/<pid>/stat`; the program's name in it may hold spaces and brackets. */
export function readStat(line: string): OneProcess {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  // Of what stands behind the name, by the manual proc(5): ppid 4, utime 14 to cstime 17, rss 24.
  const field = (number: number) => fields[number - 3] ?? 0;
  return {
    pid: Number.parseInt(line, 10),
    parent: field(4),
    cpu: (field(14) + field(15) + field(16) + field(17)) / TICKS,
    memory: field(24) * PAGE,
  };
}
