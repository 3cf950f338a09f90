/**
 * Letters that stand in for those with which a program would begin. They are noncharacters, which
 * no text may hold, and as long as what they stand for, so that every offset stays.
 */
const standIns = { '{': '\uFDD0', '<': '\uFDD1', i: '\uFDD2', e: '\uFDD3' } as const;
const shown = new Map<string, string>(
  Object.entries(standIns).map(([letter, standIn]) => [standIn, letter]),
);
const anyStandIn = /[\uFDD0-\uFDD3]/g;

/** A remark for editors alone, a comment in braces: the only braces with a meaning. */
const remark = String.raw`\{\s*\/\*(?:(?!\*\/)[^])*\*\/\s*\}`;
const beginnings = new RegExp(
  // An escaped character is text already; a remark stays; what else begins a program is disarmed.
  String.raw`\\[^]|${remark}|\{|^(?:import|export)(?![\p{L}\p{N}_-])`,
  'gmu',
);

/**
 * The MDX without anything that its parser would hand to a JavaScript parser: braces that hold no
 * remark, and lines that begin with `import` or `export`. So a body cannot run, and cannot bring
 * that parser down either: 50,000 open brackets in braces ended the process (Sätteri 0.10.5).
 * In code the letters are what they were; in running text `disarmedIn` finds them.
 */
export function disarm(source: string): string {
  return source.replace(anyStandIn, '\uFFFD').replace(beginnings, (found) => {
    if (found === '{') return standIns['{'];
    if (found === 'import') return standIns.i + found.slice(1);
    if (found === 'export') return standIns.e + found.slice(1);
    return found;
  });
}

/** The text with the character at `offset`, a `<` that no tag begins with, disarmed. */
export function disarmTag(source: string, offset: number): string {
  return source.slice(0, offset) + standIns['<'] + source.slice(offset + 1);
}

/** The text as its author wrote it. */
export function rearm(text: string): string {
  return text.replace(anyStandIn, (standIn) => shown.get(standIn) ?? standIn);
}

/** A stretch of running text that was meant as a program: `{a}`, or a line of `import` or `export`. */
export interface Disarmed {
  kind: 'braces' | 'module';
  /** Where it begins in the source. */
  offset: number;
  /** The braces with what stands in them, or the word. */
  text: string;
}

/**
 * What was disarmed in a running text; a `<` was reported by whoever disarmed it.
 *
 * @param source the disarmed source, from which escapes make the text differ.
 * @param from where the text begins in it.
 */
export function disarmedIn(text: string, source: string, from: number): Disarmed[] {
  const places = new Map<number, number>();
  let offset = from - 1;
  for (const { 0: standIn, index } of text.matchAll(anyStandIn)) {
    const next = source.indexOf(standIn, offset + 1);
    // Written as an entity it was never a brace, and has no place of its own.
    if (next < 0) break;
    offset = next;
    places.set(index, offset);
  }
  return Array.from(
    text.matchAll(/\uFDD0[^}\n]{0,60}\}?|^[\uFDD2\uFDD3]\w+/g),
    ({ 0: whole, index }) => ({
      kind: whole.startsWith(standIns['{']) ? 'braces' : 'module',
      offset: places.get(index) ?? from,
      text: rearm(whole),
    }),
  );
}

/** Whether anything in the text was disarmed. */
export function isDisarmed(text: string): boolean {
  return text.search(anyStandIn) >= 0;
}
