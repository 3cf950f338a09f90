import { reference } from '../../citations/index.ts';
import { type DocumentView, registryDocument } from '../../entries/document-view.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { documentWords as words } from '../../words/document.ts';
import { type PackButton, packButton } from '../entry/pack-button.ts';
import type { Site } from '../site.ts';

/** Whether a document is in force and why, and how it is cited. */
export interface DocumentState {
  status: Validity['status'];
  /** Why, as HTML. */
  reason: string;
  /** The document that ended or changed it. */
  by: { name: string; href: string } | undefined;
  /** As of which day, and when it was checked. */
  asOf: string;
  /** The citation in the official form, and the short one. */
  full: string;
  short: string;
  pack: PackButton;
}

export function documentState(
  view: DocumentView,
  site: Pick<Site, 'library' | 'url' | 'inline'>,
): DocumentState {
  const { library, url, inline } = site;
  const { status, reason, by } = library.validity(view.id);
  return {
    status,
    reason: inline(reason, view.entry),
    by: by === undefined ? undefined : { name: words.seeThat, href: url(`/van-ban/${by}/`) },
    asOf: words.asOf(formatDate(library.day), formatDate(view.data.checkedOn)),
    ...citationForms(view, site),
    pack: packButton(view.entry, site),
  };
}

/** How a document is cited: in full as official texts do, and in short. */
export function citationForms(
  view: DocumentView,
  { library }: Pick<Site, 'library'>,
): { full: string; short: string } {
  const document = registryDocument(view);
  const { citations } = library.vocabulary;
  return {
    full: reference(document, 'full', citations),
    short: reference(document, 'short', citations),
  };
}
