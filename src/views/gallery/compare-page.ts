import { compareWords as words } from '../../words/compare.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { galleryAddress, modelCrumb } from './addresses.ts';
import { modelFiles } from './model-data.ts';

/** The page that sets models side by side; the reader's browser fills it. */
export interface ComparePage extends PageHead {
  /** Folder of the files that it reads. */
  files: string;
  /** Names of those that hold comparisons, separated by spaces. */
  known: string;
  /** Address of the list from which models are chosen. */
  choose: string;
}

export function comparePage(site: Pick<Site, 'url' | 'once'>): ComparePage {
  const { folder, files } = modelFiles(site);
  const known = [...files.keys()].filter((name) => name.startsWith('so-sanh-'));
  return {
    title: words.title,
    description: words.lead,
    crumbs: [modelCrumb],
    files: site.url(folder),
    known: known.join(' '),
    choose: site.url(galleryAddress),
  };
}
