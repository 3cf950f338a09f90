import type { DocumentEntry } from '../../entries/entry.ts';
import { hasMap } from '../../library/lineage/has-map.ts';
import { lineageOf, originsOf } from '../../library/lineage/lineage.ts';
import { lineageWords as words } from '../../words/lineage.ts';
import { type Origin, originList } from '../entry/origins.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { type StageLine, stageLines } from './stages.ts';
import { type LineageNode, lineageTree } from './tree.ts';

/** All that the page of a document's tree shows. */
export interface LineagePage extends PageHead {
  /** Address of the map of the document's relations, where it has one. */
  map: string | undefined;
  stages: readonly StageLine[];
  tree: LineageNode;
  /** Where the document itself comes from. */
  origins: readonly Origin[];
}

/** What the page of a document's tree shows: who carries it out, down to the units. */
export function lineagePage(
  entry: DocumentEntry,
  site: Pick<Site, 'library' | 'url'>,
): LineagePage {
  const { library, url } = site;
  const title = words.treeTitle(entryName(entry, library));
  const lineage = lineageOf(library, entry);
  return {
    title,
    description: words.treeDescription(title),
    kind: 'document',
    crumbs: [{ name: words.title, address: '/tu-nghi-quyet-den-co-so/' }],
    map: hasMap(library, entry) ? url(`/van-ban/${entry.id}/luoc-do/`) : undefined,
    stages: stageLines(lineage),
    tree: lineageTree(lineage, site),
    origins: originList(originsOf(library, entry), site),
  };
}
