import { documentWords } from '../../words/document.ts';
import { formerStateWords as words } from '../../words/force.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { type StateCount, stateCounts } from './state-counts.ts';

/** The page of a state that the library no longer uses: its address was published and stays. */
export interface FormerStatePage extends PageHead {
  lead: string;
  states: readonly StateCount[];
}

/** States that documents once called *chưa rõ* are in now. */
const now = new Set(['dang-ap-dung', 'chua-thay-thay-the', 'co-van-ban-moi-hon', 'chua-kiem-tra']);

export function formerStatePage(site: Pick<Site, 'library' | 'url'>): FormerStatePage {
  return {
    title: words.title,
    description: words.lead,
    crumbs: [{ name: documentWords.section, address: '/van-ban/' }],
    lead: words.lead,
    states: stateCounts(site).filter(({ status }) => now.has(status)),
  };
}
