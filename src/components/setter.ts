import { type DocumentView, entryAddress, type ReportEntry } from '../library/index.ts';
import type { levelNames } from '../vietnamese/interface/index.ts';

/** Who set a target or asks for a report, as a row of a table names it. */
export interface Setter {
  id: string;
  address: string;
  label: string;
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
      label: setBy.data.unit,
      year: setBy.data.period.from?.slice(0, 4),
      level: undefined,
    };
  }
  const { id, address, label, year, level } = setBy;
  return { id, address, label, year, level: level as keyof typeof levelNames };
}
