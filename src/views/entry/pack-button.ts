import type { AnyEntry } from '../../entries/entry.ts';
import { packLink, packOfSession } from '../../study/pack-session.ts';
import type { Site } from '../site.ts';
import { sessionOutline } from '../study/catalogue.ts';

/** What the button that picks an entry for a study pack carries. */
export interface PackButton {
  /** Permanent number of the entry. */
  number: number | undefined;
  /** Of a ready session, the pack that its link in the builder opens. */
  session: string | undefined;
}

export function packButton(entry: AnyEntry, { library }: Pick<Site, 'library'>): PackButton {
  const outline = entry.kind === 'session' ? sessionOutline(entry, library) : undefined;
  return {
    number: library.shortNumber(entry),
    session: outline && packLink(packOfSession(outline))?.replace(/^.*#/, ''),
  };
}
