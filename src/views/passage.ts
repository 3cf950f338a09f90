import { entryAddress } from '../entries/addresses.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { anchorOf } from './entry/section-plan.ts';

/** Address of the section of an entry's page that shows a field, or of the page itself. */
export function passageAddress({ kind, id }: AnyEntry, field: readonly PropertyKey[]): string {
  const anchor = anchorOf(kind, field);
  return `${entryAddress(kind, id)}${anchor ? `#${anchor}` : ''}`;
}
