import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { ReportEntry } from '../../entries/entry.ts';
import { levelNames } from '../../words/entries.ts';
import { setterWords as words } from '../../words/practice.ts';
import type { Site } from '../site.ts';

/** Who set a target or asks for a report, as a row of a table names it. */
export interface Setter {
  id: string;
  href: string;
  label: string;
  /** Whether the label is a printed number, which must not break in the middle. */
  isNumber: boolean;
  year: string | undefined;
  /** Rank of the issuing body; unknown for a unit's own account. */
  rank: string | undefined;
}

/** The document or plan behind a row. */
export function setterOf(setBy: DocumentView | ReportEntry, { url }: Pick<Site, 'url'>): Setter {
  if ('kind' in setBy) {
    const { id, data } = setBy;
    return {
      id,
      href: url(entryAddress('report', id)),
      label: data.kind === 'ke-hoach' ? words.plan(data.unit) : data.unit,
      isNumber: false,
      year: data.period.from?.slice(0, 4),
      rank: undefined,
    };
  }
  const { id, address, label, year, level, data } = setBy;
  return {
    id,
    href: url(address),
    label,
    isNumber: data.number !== undefined,
    year,
    rank: levelNames[level as keyof typeof levelNames],
  };
}
