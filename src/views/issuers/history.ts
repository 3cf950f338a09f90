import type { Issuer } from '../../schema/index.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { issuerWords as words } from '../../words/issuers.ts';

/** What is known of a body over time. */
export interface BodyHistory {
  /** From when until when it was. */
  being: string | undefined;
  note: string | undefined;
  /** What became of it: a sentence, and the source that says so, with its address if it has one. */
  changes: readonly { text: string; source: string; href: string | undefined }[];
}

/** Tells a body over time, in sentences. */
export function bodyHistory({ from, until, note, changes }: Issuer): BodyHistory {
  return {
    being: words.being(from && formatDate(from), until && formatDate(until)),
    note,
    changes: changes.map(({ on, what, source: { title, publisher, url } }) => ({
      text: words.change(formatDate(on), what),
      source: words.source((url && publisher) ?? title ?? ''),
      href: url,
    })),
  };
}
