import { fold, toNfc } from '../vietnamese/index.ts';
import { type Level, levelNames, levels, mayLackValue, officialValue } from './levels.ts';
import type { Provision, Step } from './provision.ts';

/** Levels by their folded words, those of two words first. */
const words = levels
  .map((level) => ({ level, words: fold(levelNames[level]).split(' ') }))
  .sort((a, b) => b.words.length - a.words.length);

/** What joins the parts of a reference and says nothing. */
const joints = new Set([',', ';', '(', ')', 'va', 'cua', 'thuoc', 'tai', 'trong']);

/**
 * Reads the reference of a provision however it is written: *Điều 15 khoản 2*, *khoản 2, Điều 15*,
 * *điểm a, b khoản 1 Điều 5*, *mục II.3*, *Điều 7 Quy chế*, with or without tone marks.
 * Undefined when it is none, or when more than its innermost part has several numbers.
 */
export function parseProvision(text: string): Provision | undefined {
  // A reference is short: longer texts are none, and are not searched for one.
  if (text.length > 200) return undefined;
  const tokens = toNfc(text).match(/[\p{L}\d](?:[\p{L}\d.]*[\p{L}\d])?|[,;()]|\S/gu) ?? [];
  const folded = tokens.map(fold);
  const parts = new Map<Level, string[]>();
  let at = 0;
  let open: Level | undefined;
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    const named = levelAt(folded, at);
    const value = open && !named && officialValue(open, token);
    if (named) {
      if (parts.has(named.level) && named.level !== open) return undefined;
      open = named.level;
      at += named.length;
      const first = officialValue(open, tokens[at] ?? '');
      if (first === undefined && !mayLackValue(open)) return undefined;
      parts.set(open, [...(parts.get(open) ?? []), first ?? '']);
      if (first !== undefined) at += 1;
    } else if (open && value && joints.has(folded[at - 1] ?? '')) {
      parts.get(open)?.push(value);
      at += 1;
    } else if (joints.has(folded[at] ?? '')) at += 1;
    else return undefined;
  }
  return provisionOf(parts);
}

function levelAt(
  folded: readonly string[],
  at: number,
): { level: Level; length: number } | undefined {
  const found = words.find(({ words }) =>
    words.every((word, offset) => folded[at + offset] === word),
  );
  return found && { level: found.level, length: found.words.length };
}

function provisionOf(parts: ReadonlyMap<Level, readonly string[]>): Provision | undefined {
  const present = levels.filter((level) => parts.has(level));
  const steps: Step[] = [];
  for (const [index, level] of present.entries()) {
    const [value = '', ...also] = parts.get(level) ?? [];
    if (also.length > 0 && index < present.length - 1) return undefined;
    steps.push({ level, value });
  }
  const [first, ...rest] = steps;
  const [, ...also] = parts.get(present.at(-1) ?? 'dieu') ?? [];
  const distinct = new Set(parts.get(present.at(-1) ?? 'dieu')).size === also.length + 1;
  return first && distinct ? { steps: [first, ...rest], also } : undefined;
}
