import { coreDocuments, type Lineage, lineageOf, stages } from '../../library/lineage/lineage.ts';
import { lineageWords as words } from '../../words/lineage.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { type StageLine, stageLines } from './stages.ts';

/** The list of all trees. */
export interface LineageListPage extends PageHead {
  title: string;
  count: string;
  trees: readonly {
    name: string;
    href: string;
    about: string;
    stages: readonly StageLine[];
  }[];
}

/** What the list of trees shows, the fullest first: fewest gaps, then most entries. */
export function lineageListPage({ library, url }: Pick<Site, 'library' | 'url'>): LineageListPage {
  const trees = coreDocuments(library)
    .map((entry) => ({ entry, lineage: lineageOf(library, entry) }))
    .toSorted(
      (a, b) =>
        a.lineage.gaps.length - b.lineage.gaps.length || sizeOf(b.lineage) - sizeOf(a.lineage),
    );
  return {
    title: words.title,
    description: words.intro,
    kind: 'document',
    count: words.count(trees.length),
    trees: trees.map(({ entry, lineage }) => ({
      name: entryName(entry, library),
      href: url(`/tu-nghi-quyet-den-co-so/${entry.id}/`),
      about: entry.data.title,
      stages: stageLines(lineage),
    })),
  };
}

function sizeOf({ counts }: Lineage): number {
  return stages.reduce((sum, stage) => sum + counts[stage], 0);
}
