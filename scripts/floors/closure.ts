import path from 'node:path';
import { readImports } from './source-facts.ts';

/** What a file imports from the project, and what that imports, and so on; itself too. */
export function closureOf(start: string, texts: ReadonlyMap<string, string>): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const text = texts.get(file);
    if (text === undefined || seen.has(file)) continue;
    seen.add(file);
    for (const { name } of readImports(file, text)) {
      if (name.startsWith('.')) open.push(path.posix.join(path.posix.dirname(file), name));
    }
  }
  return seen;
}
