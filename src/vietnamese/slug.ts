import { fold } from './fold.ts';

/** An address part of a text: folded, runs of `[a-z0-9]` joined with `-`; empty when nothing is left. */
export function slugify(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join('-');
}
