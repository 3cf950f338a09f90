import { paths, searchFolder } from '../../search/files/files.ts';
import { searchWords as words } from '../../words/search.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';

/** The page of search results, as far as it is there before the script runs. */
export interface ResultsPage extends PageHead {
  /** Where to go from here without a search, or when it finds nothing. */
  ways: readonly { name: string; href: string }[];
  /** What the browser asks for while it reads the page: the program of the search, and its first file. */
  early: { module: string; data: string };
}

/**
 * What the page of search results shows.
 *
 * @param program address of the program of the search.
 */
export function resultsPage({ url }: Pick<Site, 'url'>, program: string): ResultsPage {
  return {
    early: { module: program, data: url(`/${searchFolder}/${paths.manifest}`) },
    title: words.title,
    ways: [
      { name: words.byNumber, href: url('/so/') },
      { name: words.allDocuments, href: url('/van-ban/') },
      { name: words.allModels, href: url('/mo-hinh/') },
      { name: words.allReports, href: url('/thuc-tien/') },
      { name: words.allSessions, href: url('/chuyen-de/') },
    ],
  };
}
