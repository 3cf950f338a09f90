import { reference } from '../../citations/index.ts';
import { type DocumentView, registryDocument } from '../../entries/document-view.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { stateWords as words } from '../../words/states.ts';
import { type PackButton, packButton } from '../entry/pack-button.ts';
import type { SourceView } from '../entry/sources.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { stateEvidence } from './state-evidence.ts';
import { doubtOf, isMatterOfForce, sinceOf } from './state-mark.ts';

/** Whether a document is in force and why, and how it is cited. */
export interface DocumentState {
  status: Validity['status'];
  /** Whether its force is a matter at all: of an article or a record nobody asks. */
  isMatter: boolean;
  /** Since when: `từ ngày 30/7/2021`, where that is known. */
  since: string | undefined;
  /** Why, as HTML; its source marks lead to the sources. */
  reason: string;
  /** The document that ended, follows or proves it, where the reason does not lead there. */
  by: { name: string; href: string } | undefined;
  /** Who says so, where the reason has no source mark. */
  evidence: SourceView | undefined;
  /** That no source says it, where editors infer it. */
  doubt: string | undefined;
  /** When and where a successor was looked for, where that was done. */
  searched: string | undefined;
  /** As of which day; when the entry was read against its sources stands with these. */
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
  const state = library.validity(view.id);
  const { status, reason, by, searched } = state;
  const other = by === undefined ? undefined : library.document(by);
  const since = sinceOf(view, state);
  const why = inline(reason, view.entry);
  const doubt = doubtOf(view, state, library);
  const isLinked = other && why.includes(`href="${url(other.address)}"`);
  return {
    status,
    isMatter: isMatterOfForce(status),
    since: since && words.since(since),
    reason: why,
    by:
      other && !isLinked
        ? { name: entryName(other.entry, library), href: url(other.address) }
        : undefined,
    evidence: stateEvidence(view, state, site),
    doubt: doubt && words.doubtNote[doubt],
    searched: searched && words.searched(searched.on, searched.where),
    asOf: words.asOf(formatDate(library.day)),
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
