import { entryAddress } from '../../entries/addresses.ts';
import type { SessionEntry } from '../../entries/entry.ts';
import type { Lesson } from '../../study/lesson.ts';
import type { Site } from '../site.ts';
import { lessonOf } from './lesson.ts';

/** A ready session as a lesson that links to its page, where the site knows its own address. */
export function lessonAt(
  entry: SessionEntry,
  { library, url }: Pick<Site, 'library' | 'url'>,
  site: URL | undefined,
): Lesson {
  const page = url(entryAddress('session', entry.id));
  const lesson = lessonOf(entry, library, site && new URL(page, site).href);
  return site ? { ...lesson, site: `${site.host}${url('/')}`.replace(/\/$/, '') } : lesson;
}
