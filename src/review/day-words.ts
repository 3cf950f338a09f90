import { formatDate } from '../vietnamese/index.ts';
import { reviewWords as words } from '../words/review.ts';
import type { Review } from './review.ts';

/** Says for which day a draft was checked, and what told it. */
export function dayWords({ day, dayFrom, dayKnown }: Pick<Review, 'day' | 'dayFrom' | 'dayKnown'>) {
  const shown = formatDate(day);
  if (dayFrom === 'given') return words.dayGiven(shown);
  if (dayFrom === 'build') return words.dayOfBuild(shown);
  if (dayKnown === 'month') return words.monthInDraft(shown, formatDate(day.slice(0, 7)));
  if (dayKnown === 'year') return words.yearInDraft(shown, day.slice(0, 4));
  return words.dayInDraft(shown);
}
