import { entryAddress } from '../entries/addresses.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { provisionAddress } from '../entries/provisions.ts';
import { anchorOf } from './entry/section-plan.ts';

/** Address of the section of an entry's page that shows a field, or of the page itself. */
export function passageAddress(entry: AnyEntry, field: readonly PropertyKey[]): string {
  const { kind, id } = entry;
  const provision = provisionOf(entry, field);
  if (provision) return provision;
  const anchor = anchorOf(kind, field);
  return `${entryAddress(kind, id)}${anchor ? `#${anchor}` : ''}`;
}

/** A provision has an anchor of its own, and may stand on another page. */
function provisionOf(entry: AnyEntry, [field, index]: readonly PropertyKey[]): string | undefined {
  if (entry.kind !== 'document' || field !== 'provisions') return undefined;
  const ref = entry.data.provisions[Number(index)]?.ref;
  const holder = { address: entryAddress(entry.kind, entry.id), data: entry.data };
  return ref && provisionAddress(holder, ref);
}
