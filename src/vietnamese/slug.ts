import { fold } from './fold.ts';

/** An address part of a text: folded, runs of `[a-z0-9]` joined with `-`; empty when nothing is left. */
export function slugify(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join('-');
}

/** Addresses stay readable, and files within what Windows takes. */
const longestName = 64;

/** The name of a file by a title, without its ending; empty when nothing is left. */
export function fileSlug(title: string): string {
  return slugify(title).slice(0, longestName).replace(/-+$/, '');
}
