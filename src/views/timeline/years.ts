import type { DocumentView } from '../../entries/document-view.ts';
import type { Timeline } from '../../figures/timeline.ts';
import { levelNames } from '../../words/entries.ts';
import { listWords } from '../../words/lists.ts';
import { timelineWords as words } from '../../words/timeline.ts';
import { stateLine, stateMark } from '../document/state-mark.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** The documents of a year, apart by the term of the Party that they fall into. */
export interface TimelineYear {
  name: string;
  blocks: readonly {
    term: string | undefined;
    documents: readonly { name: string; href: string; level: string; state: string | undefined }[];
  }[];
}

/** The timeline as a list, which says in words what the picture shows. */
export function timelineYears(
  { blocks }: Timeline,
  { library, url }: Pick<Site, 'library' | 'url'>,
): TimelineYear[] {
  return [...Map.groupBy(blocks, ({ year }) => year)].map(([year, inside]) => ({
    name: year ?? listWords.unknownYear,
    blocks: inside.map(({ term, documents }) => ({
      term: term && words.termOfParty(term),
      documents: documents.map((view) => ({
        name: entryName(view.entry, library),
        href: url(view.address),
        level: levelOf(view),
        state: stateWordsOf(view, library),
      })),
    })),
  }));
}

function stateWordsOf(view: DocumentView, library: Site['library']): string | undefined {
  const mark = stateMark(view, library);
  return mark && stateLine(mark);
}

/** Level of the issuer, and its province: `Tỉnh, thành phố, Lai Châu`. */
function levelOf({ level, placeName }: DocumentView): string {
  return [levelNames[level as keyof typeof levelNames], placeName].filter(Boolean).join(', ');
}
