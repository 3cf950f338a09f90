import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { hasMap } from '../../library/lineage/has-map.ts';
import { hasTree, lineageOf } from '../../library/lineage/lineage.ts';
import { neighbourhood } from '../../library/lineage/neighbourhood.ts';
import { faultsAt } from '../../library/relations/faults-at.ts';
import { documentWords } from '../../words/document.ts';
import { mapWords as words } from '../../words/map.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import { type StageLine, stageLines } from '../lineage/stages.ts';
import type { Site } from '../site.ts';
import { type RelationWords, relationWords } from './relation-words.ts';
import { type SuccessionItem, successionItems } from './succession.ts';

/** All that the map of a document's relations shows. */
export interface MapPage extends PageHead {
  /** The document itself, in the middle of the map. */
  centre: {
    name: string;
    href: string;
    day: string | undefined;
    title: string | undefined;
    state: StateMark | undefined;
  };
  /** What the map leaves out. */
  notice: string | undefined;
  /** Empty when nothing came before or after. */
  succession: readonly SuccessionItem[];
  /** How far the document was carried out, where it has a page for that. */
  lineage: { stages: readonly StageLine[]; href: string } | undefined;
  inWords: RelationWords;
}

/** Documents whose relations are worth a map. */
export function mappedDocuments(library: Library): DocumentView[] {
  return library.documents.filter(({ entry }) => hasMap(library, entry));
}

/** What the map of a document's relations shows. */
export function mapPage(view: DocumentView, site: Pick<Site, 'library' | 'url'>): MapPage {
  const { library, url } = site;
  const { data, entry } = view;
  const name = entryName(entry, library);
  const title = words.title(name);
  const leftOut = faultsAt(library, view.id).length;
  const succession = successionItems(view.id, site);
  return {
    title,
    description: words.description(title, data.title),
    kind: 'document',
    crumbs: [
      { name: documentWords.section, address: '/van-ban/' },
      { name, address: view.address },
    ],
    centre: {
      name: data.number ?? view.label,
      href: url(view.address),
      day: data.issuedOn,
      title: view.label === data.title ? undefined : data.title,
      state: stateMark(view, library),
    },
    notice: leftOut > 0 ? words.leftOut(leftOut) : undefined,
    succession: succession.length > 1 ? succession : [],
    lineage: hasTree(library, entry)
      ? {
          stages: stageLines(lineageOf(library, entry)),
          href: url(`/tu-nghi-quyet-den-co-so/${view.id}/`),
        }
      : undefined,
    inWords: relationWords(view, neighbourhood(library, entry, 2), site),
  };
}
