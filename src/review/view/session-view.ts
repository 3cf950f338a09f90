import { formatDate } from '../../vietnamese/index.ts';
import { reviewWords as words } from '../../words/review.ts';
import type { Fix } from '../finding.ts';
import type { OpenedDraft } from '../open-draft.ts';
import { readNotes } from '../read-notes.ts';
import type { ReviewLibrary } from '../review-library.ts';
import type { ReviewSession } from '../session.ts';
import { tallyOf } from '../tally.ts';
import { placeViews } from './place-views.ts';
import type { FixAddress, Level, ReviewView } from './review-view.ts';
import { whereIn } from './where.ts';

/** What a session shows, with where each proposal of a place is found again. */
export interface SessionView {
  view: ReviewView;
  /** The proposal at a place of the list; undefined where there is none. */
  fixAt(place: number, fix: number): Fix | undefined;
}

/** Makes plain data of a session: no more is told to the page than it shows. */
export function sessionView(
  session: ReviewSession,
  draft: OpenedDraft,
  library: ReviewLibrary,
): SessionView {
  const { review } = session;
  const { text, findings, day, dayFrom, dayKnown, place, placeFrom } = review;
  const places = placeViews(text, findings, library, whereIn(text, session.moved(draft.cells)));
  const counts: Record<Level, number> = { must: 0, should: 0, know: 0, good: 0 };
  for (const { view } of places) counts[view.level] += 1;
  const fixOf = ({ finding, fix }: FixAddress) => findings[finding]?.fixes[fix];
  return {
    view: {
      text,
      places: places.map(({ view }) => view),
      day: {
        iso: day,
        shown: formatDate(day),
        from: words.dayFrom[dayFrom === 'draft' && dayKnown !== 'day' ? dayKnown : dayFrom],
        isSure: dayFrom !== 'build' && dayKnown === 'day',
      },
      place: { name: place ?? '', from: placeFrom ? words.placesFrom[placeFrom] : words.noPlace },
      ...readNotes(draft),
      counts,
      tally: words.tally(tallyOf(findings)),
      clear: session.clearFixes().length,
      changes: session.changes,
      canUndo: session.canUndo,
      saved: draft.file?.kind ?? 'new-docx',
      recordsChanges: draft.file?.recordsChanges ?? false,
    },
    fixAt(placeNumber, fix) {
      const address = places[placeNumber - 1]?.fixes[fix];
      return address && fixOf(address);
    },
  };
}
