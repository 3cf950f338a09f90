import { type Level, levelNames } from './levels.ts';

/** One step into a document: a level and its number, empty for an attached text. */
export interface Step {
  level: Level;
  value: string;
}

/** A place in a document, from the outermost part to the innermost, that a statement is about. */
export interface Provision {
  steps: readonly [Step, ...Step[]];
  /** Further numbers of the innermost level: 3 of *khoản 2, 3 Điều 14*. */
  also: readonly string[];
}

/** The reference in its one canonical form, the official one: *điểm a khoản 1 Điều 5*. */
export function provisionRef({ steps, also }: Provision): string {
  const last = steps.length - 1;
  return steps
    .map(({ level, value }, index) => {
      const numbers = index === last ? [value, ...also] : [value];
      return [levelNames[level], numbers.join(', ')].filter(Boolean).join(' ');
    })
    .reverse()
    .join(' ');
}

/** Each place that a provision names, one by one: *khoản 2, 3 Điều 14* names two. */
export function placesOf({ steps, also }: Provision): Provision[] {
  const [innermost, ...outward] = steps.toReversed();
  return [innermost?.value, ...also].flatMap((value) => {
    if (innermost === undefined || value === undefined) return [];
    const [first, ...rest] = [...outward.toReversed(), { level: innermost.level, value }];
    return first ? [{ steps: [first, ...rest] as const, also: [] }] : [];
  });
}

/** The place that a place lies in; undefined for an outermost one. */
export function parentOf({ steps }: Provision): Provision | undefined {
  const last = steps.at(-1);
  const dot = last?.value.lastIndexOf('.') ?? -1;
  const [first, ...rest] = steps.slice(0, -1);
  if (last && dot > 0) {
    const outer = { level: last.level, value: last.value.slice(0, dot) };
    return { steps: first ? [first, ...rest, outer] : [outer], also: [] };
  }
  return first ? { steps: [first, ...rest], also: [] } : undefined;
}
