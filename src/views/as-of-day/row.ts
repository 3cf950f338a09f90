import type { DocumentView } from '../../entries/document-view.ts';
import type { Validity, ValidityState } from '../../library/validity/validity.ts';
import { laterWords } from '../../words/as-of-day.ts';
import { type DocumentLine, documentLine } from '../lists/document-row.ts';
import type { Site } from '../site.ts';
import { laterNames } from './later-names.ts';

/** A document of the list as of a day. */
export interface AsOfDayRow {
  line: DocumentLine;
  /** Its state on that day. */
  status: Validity['status'];
  /** All its states, by which the script moves its mark. */
  states: string;
  /** Whether it had not been issued yet. */
  hidden: boolean;
  /** What became of its issuer and province since. */
  later: string | undefined;
}

export function asOfDayRow(
  view: DocumentView,
  on: string,
  site: Pick<Site, 'library' | 'url'>,
): AsOfDayRow {
  const { library } = site;
  const { status } = library.validityOn(view.id, on);
  const later = laterNames(view, library);
  return {
    line: documentLine(view, site),
    status,
    states: statesText(library.validityStates(view.id)),
    hidden: status === 'chua-ban-hanh',
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
