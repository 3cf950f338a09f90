import { formatDate } from '../../vietnamese/index.ts';
import type { LessonSource } from '../lesson.ts';

/** A source as one line of text: title, publisher, day, address. */
export function sourceLine({ title, publisher, day, url }: LessonSource): string {
  const parts = [title, publisher, day && formatDate(day)].filter(Boolean).join(', ');
  return url && url !== title ? `${parts}. ${url}` : `${parts}.`;
}
