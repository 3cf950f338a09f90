import { entryAddress } from '../../entries/addresses.ts';
import type { SessionEntry } from '../../entries/entry.ts';
import { sheetNames } from '../../study/output/sheet-names.ts';
import { packLink, packOfSession } from '../../study/pack-session.ts';
import type { Site } from '../site.ts';
import { sessionOutline } from './catalogue.ts';

/** Where all that comes out of a ready session is found. */
export interface OutputsView {
  /** Address of the session as a lesson, from which files are made. */
  lesson: string;
  sheets: readonly { name: string; href: string }[];
  /** Address of the slide show. */
  show: string;
  /** Address that opens the session in the builder. */
  builder: string | undefined;
}

export function outputsView(
  entry: SessionEntry,
  { library, url }: Pick<Site, 'library' | 'url'>,
): OutputsView {
  const address = url(entryAddress('session', entry.id));
  const outline = sessionOutline(entry, library);
  const link = outline && packLink(packOfSession(outline));
  return {
    lesson: `${address}bai.nen`,
    sheets: sheetNames.map(({ slug, label }) => ({ name: label, href: `${address}${slug}/` })),
    show: `${address}trinh-chieu/`,
    builder: link && url(link),
  };
}
