import { paths, searchFolder } from '../../search/files/files.ts';
import { searchWords as words } from '../../words/search.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';

/** The page of search results, as far as it is there before the script runs. */
export interface ResultsPage extends PageHead {
  /** Where to go from here without a search, or when it finds nothing. */
  ways: readonly { name: string; href: string }[];
  /** What the browser asks for while it reads the page: the program of the search, and its first file. */
  early: Early;
}

/** What a page of results asks for before its program has come. */
export interface Early {
  /** The script that asks for what words need; it waits for nothing, not even for styles. */
  ahead: string;
  /** The program of the search. */
  program: string;
  /** The first file of the search. */
  data: string;
  /** The module that words need; undefined where nothing is bundled. */
  later: string | undefined;
}

/**
 * What the page of search results shows.
 *
 * @param scripts see {@link Early}.
 * @param later file under the site's root of the module that words need.
 */
export function resultsPage(
  { url }: Pick<Site, 'url'>,
  scripts: Pick<Early, 'ahead' | 'program'>,
  later: string | undefined,
): ResultsPage {
  return {
    early: {
      ...scripts,
      data: url(`/${searchFolder}/${paths.manifest}`),
      later: later === undefined ? undefined : url(`/${later}`),
    },
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
