import type { DocumentView } from '../../entries/document-view.ts';
import { drawRelations } from '../../figures/draw-relations.ts';
import type { Library } from '../../library/library.ts';
import { hasTree, lineageOf } from '../../library/lineage/lineage.ts';
import { hasMap } from '../../library/lineage/neighbourhood.ts';
import { faultsAt } from '../../library/relations/faults-at.ts';
import { documentWords } from '../../words/document.ts';
import { mapWords as words } from '../../words/map.ts';
import { drawnState } from '../document/state-mark.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import { type StageLine, stageLines } from '../lineage/stages.ts';
import type { Site } from '../site.ts';
import { type RelationWords, relationWords } from './relation-words.ts';
import { type SuccessionItem, successionItems } from './succession.ts';

/** All that the map of a document's relations shows. */
export interface MapPage extends PageHead {
  /** The official title, where the document's name does not begin with it. */
  about: string | undefined;
  /** The pictures as SVG, of which a style sheet shows one. */
  picture: string;
  /** What the picture leaves out, said in words. */
  notices: readonly { text: string; onPaper: boolean }[];
  /** Empty when nothing came before or after. */
  succession: readonly SuccessionItem[];
  /** How far the document was carried out, where it has a page for that. */
  lineage: { stages: readonly StageLine[]; href: string } | undefined;
  inWords: RelationWords;
}

/** Documents that have anything around them to be drawn. */
export function mappedDocuments(library: Library): DocumentView[] {
  return library.documents.filter(({ id }) => hasMap(library, id));
}

/** What the map of a document's relations shows. */
export function mapPage(view: DocumentView, site: Pick<Site, 'library' | 'url'>): MapPage {
  const { library, url } = site;
  const { data, entry } = view;
  const name = entryName(entry, library);
  const title = words.title(name);
  const drawing = { url, stateOf: drawnState(library) };
  const { svgs, symbols, hood, graph } = drawRelations(library, entry, drawing);
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
    about: name.startsWith(data.title) ? undefined : `${data.title}.`,
    picture: symbols + svgs.join(''),
    notices: [
      ...(graph.notDrawn > 0 ? [{ text: words.notDrawn(graph.notDrawn), onPaper: false }] : []),
      ...(leftOut > 0 ? [{ text: words.leftOut(leftOut), onPaper: true }] : []),
    ],
    succession: succession.length > 1 ? succession : [],
    lineage: hasTree(library, entry)
      ? {
          stages: stageLines(lineageOf(library, entry)),
          href: url(`/tu-nghi-quyet-den-co-so/${view.id}/`),
        }
      : undefined,
    inWords: relationWords(view, hood, site),
  };
}
