import type { DocumentView } from '../../entries/document-view.ts';
import type { ReportEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { lastDayOf } from '../../library/validity/day-span.ts';

/**
 * Whether a document or plan no longer asks for anything on the day of the build: it has ended or is done, or the time
 * that it is written for is over.
 */
export function isOver(
  setBy: DocumentView | ReportEntry,
  { validity, day }: Pick<Library, 'validity' | 'day'>,
): boolean {
  const { to } = setBy.data.period ?? {};
  if (to !== undefined && lastDayOf(to) < day) return true;
  if ('kind' in setBy) return false;
  const { status } = validity(setBy.id);
  return status === 'het-hieu-luc' || status === 'da-hoan-thanh';
}
