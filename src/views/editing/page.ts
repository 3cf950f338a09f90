import { editingWords as words } from '../../words/editing.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';

/** The form in which editors write, as far as it is there before its script runs. */
export interface EditingPage extends PageHead {
  /** Address of the library as data. */
  library: string;
  /** Where the files of entries lie. */
  entries: string;
  /** Under which the site lies, for links that the form makes. */
  base: string;
  contact: string | undefined;
  /** Address of the project's repository, where a build names one. */
  repository: string | undefined;
}

/** @param repository an input of the build. */
export function editingPage(
  { url, contact }: Pick<Site, 'url' | 'contact'>,
  repository: string | undefined,
): EditingPage {
  return {
    title: words.title,
    description: words.description,
    library: url('/bien-tap/thu-vien.json'),
    entries: url('/bien-tap/bai/'),
    base: url('/'),
    contact,
    repository,
  };
}
