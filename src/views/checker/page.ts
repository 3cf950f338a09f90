import { reviewWords } from '../../words/review.ts';
import { reviewPage as words } from '../../words/review-page.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';

/** The page that checks drafts, as far as it is there before the script runs. */
export interface CheckerPage extends PageHead {
  /** Address of the library as data. */
  library: string;
  /** Address of the index by number, for readers without a script. */
  numbers: string;
  /** Where a draft may come from, by name. */
  places: readonly { id: string; name: string }[];
}

/** What the page of the draft checker shows. */
export function checkerPage({ library, url }: Pick<Site, 'library' | 'url'>): CheckerPage {
  return {
    title: reviewWords.title,
    description: words.description,
    library: url('/soat-van-ban/thu-vien.json'),
    numbers: url('/so/'),
    places: [...library.vocabulary.places.values()]
      .map(({ id, name }) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
  };
}
