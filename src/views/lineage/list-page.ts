import type { Library } from '../../library/library.ts';
import { coreDocuments, type Lineage, lineageOf, stages } from '../../library/lineage/lineage.ts';
import { lineageWords as words } from '../../words/lineage.ts';
import { listWords } from '../../words/lists.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import { furtherPages, onPage, type Pager, pageCount, pagerOf } from '../lists/pager.ts';
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
  pager: Pager | undefined;
}

const address = '/tu-nghi-quyet-den-co-so/';
const treesOnPage = 100;

/** Numbers of the pages of the list after the first. */
export const furtherLineagePages = (library: Library): number[] =>
  furtherPages(coreDocuments(library).length, treesOnPage);

/** All trees, the fullest first: fewest gaps, then most entries. */
const treesOf = (library: Library) =>
  coreDocuments(library)
    .map((entry) => ({ entry, lineage: lineageOf(library, entry) }))
    .toSorted(
      (a, b) =>
        a.lineage.gaps.length - b.lineage.gaps.length || sizeOf(b.lineage) - sizeOf(a.lineage),
    );

/**
 * What a page of the list of trees shows.
 *
 * @param page from 1.
 */
export function lineageListPage(
  { library, url }: Pick<Site, 'library' | 'url'>,
  page = 1,
): LineageListPage {
  const trees = library.once(treesOf);
  const last = pageCount(trees.length, treesOnPage);
  return {
    title: listWords.onPage(words.title, page),
    description: words.intro,
    kind: 'document',
    ...(page === 1 ? {} : { crumbs: [{ name: words.title, address }] }),
    count: words.count(trees.length),
    pager: pagerOf({ page, last, first: address, rest: `${address}trang/` }, url),
    trees: onPage(trees, page, treesOnPage).map(({ entry, lineage }) => ({
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
