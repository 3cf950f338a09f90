import { entryAddress } from '../../entries/addresses.ts';
import type { SessionEntry } from '../../entries/entry.ts';
import { slideDeck } from '../../study/deck/slide-tree.ts';
import { deckOf } from '../../study/deck/slides.ts';
import { qrOf } from '../../study/output/encode-qr.ts';
import { type Sheet, sheets } from '../../study/output/sheets.ts';
import { toHtml } from '../../study/output/to-html.ts';
import { showWords } from '../../words/outputs.ts';
import { sessionWords } from '../../words/session.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { lessonAt } from './lesson-at.ts';

/** A page that a ready session comes out as; `html` is what it shows. */
export interface OutputPage extends PageHead {
  html: string;
}

/** The last parts of the addresses at which sheets lie. */
export const sheetSlugs: readonly string[] = sheets.map(({ slug }) => slug);

/**
 * A sheet of a ready session.
 *
 * @param origin address of the site, where it is known: the session's own is printed on the sheet.
 * @throws when no sheet has that name.
 */
export function sheetPage(
  entry: SessionEntry,
  slug: string,
  site: Pick<Site, 'library' | 'url'>,
  origin: URL | undefined,
): OutputPage {
  const sheet: Sheet | undefined = sheets.find((each) => each.slug === slug);
  if (!sheet) throw new Error(`no sheet is called ${slug}`);
  const lesson = lessonAt(entry, site, origin);
  return {
    ...headOf(sheet.name, entry),
    html: toHtml(sheet.make(lesson, sheet.hasQr ? { qr: qrOf(lesson.link) } : {})),
  };
}

/** The slides of a ready session, one below the other. */
export function slideShowPage(
  entry: SessionEntry,
  site: Pick<Site, 'library' | 'url'>,
  origin: URL | undefined,
): OutputPage {
  return {
    ...headOf(showWords.name, entry),
    html: toHtml(slideDeck(deckOf(lessonAt(entry, site, origin)))),
  };
}

function headOf(name: string, { id, data }: SessionEntry): PageHead {
  return {
    title: `${name}: ${data.title}`,
    kind: 'session',
    crumbs: [
      { name: sessionWords.section, address: '/chuyen-de/' },
      { name: data.title, address: entryAddress('session', id) },
    ],
  };
}
