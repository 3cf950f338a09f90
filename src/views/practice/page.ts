import { practiceWords as words } from '../../words/practice.ts';
import type { PageHead } from '../entry/section.ts';
import { type EntryCard, entryCard } from '../lists/entry-card.ts';
import type { Site } from '../site.ts';
import { type MatrixView, matrixView } from './matrix-view.ts';

/** The page of units' experience. */
export interface PracticePage extends PageHead {
  /** From its head to what it sets side by side. */
  ways: readonly { name: string; href: string }[];
  cards: readonly EntryCard[];
  matrix: MatrixView;
}

/** What the page of units' experience shows. */
export function practicePage(site: Pick<Site, 'library' | 'url'>): PracticePage {
  const { library, url } = site;
  const matrix = matrixView(site);
  return {
    title: words.title,
    description: words.description,
    ways: [
      { name: words.ways.matrix, href: `#${matrix.id}` },
      { name: words.ways.targets, href: url('/thuc-tien/chi-tieu/') },
      { name: words.ways.calendar, href: url('/thuc-tien/lich-bao-cao/') },
    ],
    cards: library.reports.map((entry) => entryCard(entry, site)),
    matrix,
  };
}
