import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { ReportEntry } from '../../entries/entry.ts';
import type { levelNames } from '../../words/entries.ts';

/** Who set a target or asks for a report, as a row of a table names it. */
export interface Setter {
  id: string;
  address: string;
  label: string;
  /** Whether the label is a printed number, which must not break in the middle. */
  isNumber: boolean;
  year: string | undefined;
  /** Level of the issuing body; unknown for a unit's own account. */
  level: keyof typeof levelNames | undefined;
}

/** The document or plan behind a row. */
export function setterOf(setBy: DocumentView | ReportEntry): Setter {
  if ('kind' in setBy) {
    return {
      id: setBy.id,
      address: entryAddress('report', setBy.id),
      label: setBy.data.kind === 'ke-hoach' ? `Kế hoạch của ${setBy.data.unit}` : setBy.data.unit,
      isNumber: false,
      year: setBy.data.period.from?.slice(0, 4),
      level: undefined,
    };
  }
  const { id, address, label, year, level, data } = setBy;
  const isNumber = data.number !== undefined;
  return { id, address, label, isNumber, year, level: level as keyof typeof levelNames };
}
