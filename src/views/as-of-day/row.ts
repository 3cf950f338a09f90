import type { DocumentView } from '../../entries/document-view.ts';
import type { Validity, ValidityState } from '../../library/validity/validity.ts';
import type { DayRow } from '../../lists/day-rows.ts';
import { laterWords } from '../../words/as-of-day.ts';
import { documentLine } from '../lists/document-row.ts';
import type { Site } from '../site.ts';
import { laterNames } from './later-names.ts';

/** A document of the list as of a day. */
export interface AsOfDayRow {
  row: DayRow;
  /** Its state on that day. */
  status: Validity['status'];
}

/** A document as it stands in the list on any day. */
export function dayRow(view: DocumentView, site: Pick<Site, 'library' | 'url'>): DayRow {
  const later = laterNames(view, site.library);
  return {
    ...documentLine(view, site),
    year: view.year ?? '',
    later: later.length > 0 ? laterWords.all(later) : undefined,
  };
}

/** All states of a document for the script of the page: `chua-ban-hanh 2013-06-03:chua-kiem-tra`. */
export function statesText(states: readonly ValidityState[]): string {
  return states
    .filter(({ status }, index) => status !== states[index - 1]?.status)
    .map(({ from, status }) => (from ? `${from}:${status}` : status))
    .join(' ');
}
