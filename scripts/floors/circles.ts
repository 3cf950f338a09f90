import path from 'node:path';
import { readImports } from './source-facts.ts';

/** A source file of the project: its path from the root, with `/`, and what it holds. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/**
 * The circles of imports among these files, types included: each the files that reach one another,
 * in alphabetical order. A file that imports itself is a circle of one.
 */
export function importCircles(sources: readonly Source[]): string[][] {
  const known = new Set(sources.map(({ file }) => file));
  const imports = new Map<string, string[]>();
  for (const { file, text } of sources) {
    const targets = readImports(file, text)
      .filter(({ name }) => name.startsWith('.'))
      .map(({ name }) => path.posix.join(path.posix.dirname(file), name))
      .filter((target) => known.has(target));
    imports.set(file, targets);
  }
  return stronglyConnected(imports)
    .filter(([file = '', ...others]) => others.length > 0 || imports.get(file)?.includes(file))
    .map((files) => files.sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** Tarjan's algorithm: groups of nodes each of which reaches all others of its group. */
function stronglyConnected(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const groups: string[][] = [];

  const visit = (node: string): number => {
    let low = order.size;
    order.set(node, low);
    open.push(node);
    for (const target of edges.get(node) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === order.get(node)) groups.push(open.splice(open.indexOf(node)));
    return low;
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return groups;
}
