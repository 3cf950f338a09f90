/** The term of congress that an issuer's name says: *Bộ Chính trị khóa XIV*. */
export function termIn(issuer: string): string | null {
  return /khóa ([IVX]+)/.exec(issuer)?.[1] ?? null;
}
