/** What a sticky pattern matches at a place; null when it does not match there. */
export function matchAt(pattern: RegExp, plain: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(plain)?.[0] ?? null;
}

/** End of what a sticky pattern matches at a place; -1 when it does not match there. */
export function endAt(pattern: RegExp, plain: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(plain) ? pattern.lastIndex : -1;
}

const GAP = /[ \n]{0,3}/y;

/** End of the white space at a place, at most three characters: patterns stay linear however much follows. */
export function skipGap(plain: string, at: number): number {
  return endAt(GAP, plain, at);
}
