/** What both readers of Markdown give, as far as it is compared. */
export interface ReadNode {
  type: string;
  value?: string;
  url?: string;
  name?: string | null;
  children?: ReadNode[];
  position?: { start: { line: number; column: number } };
}

/**
 * Where two readings of one text part, or `undefined` where they agree. A body without components
 * is rendered as Markdown, in which four blanks begin code; the same body as MDX has no such rule,
 * so that adding a component somewhere would change it elsewhere.
 */
export function firstDifference(
  one: ReadNode,
  other: ReadNode,
): { line: number; column: number } | undefined {
  const start = one.position?.start ?? { line: 1, column: 1 };
  const mine = one.children ?? [];
  const theirs = other.children ?? [];
  if (one.type !== other.type || one.value !== other.value || one.url !== other.url) return start;
  for (const [index, child] of mine.entries()) {
    const twin = theirs[index];
    const found = twin ? firstDifference(child, twin) : child.position?.start;
    if (found) return found;
  }
  return mine.length === theirs.length ? undefined : start;
}
