import { hasMark } from '../../body/source-marks.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { stateWords as words } from '../../words/states.ts';
import { type SourceView, sourceView } from '../entry/sources.ts';
import type { Site } from '../site.ts';

/**
 * The source of a state whose reason names none with a mark of its own: what says that the other
 * document acts on this one, the units that carried it out, or else the sources of the document
 * itself, whose days and period the state follows from.
 */
export function stateEvidence(
  { id }: DocumentView,
  { status, reason, by }: Validity,
  site: Pick<Site, 'library' | 'url'>,
): SourceView | undefined {
  if (hasMark(reason)) return undefined;
  const acts = site.library.relations(id).incoming.filter(({ other }) => other.id === by);
  for (const { relation, other } of acts) {
    const said =
      relation.source === undefined ? undefined : other.data.sources[relation.source - 1];
    // What it proves beside this is of no matter here.
    if (said) return sourceView({ ...said, supports: undefined }, site);
    return {
      title: words.sourcesOf(other.label),
      href: `${site.url(other.address)}#nguon-tai-lieu`,
      details: '',
    };
  }
  const isCarriedOut = status === 'dang-ap-dung' || status === 'chua-thay-thay-the';
  return isCarriedOut && site.library.carriedOutBy(id).length > 0
    ? { title: words.units, href: '#noi-thuc-hien', details: '' }
    : { title: words.ownSources, href: '#nguon-tai-lieu', details: '' };
}
