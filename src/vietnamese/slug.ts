import { fold } from './fold.ts';

/** An address part of a text: folded, runs of `[a-z0-9]` joined with `-`; empty when nothing is left. */
export function slugify(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join('-');
}

/** Addresses stay readable, and files within what Windows takes. */
const longestName = 64;

/** The name of a file by a title, without its ending, cut between words; empty when nothing is left. */
export function fileSlug(title: string): string {
  const slug = slugify(title);
  if (slug.length <= longestName) return slug;
  const end = slug.lastIndexOf('-', longestName);
  return slug.slice(0, end > 0 ? end : longestName);
}
