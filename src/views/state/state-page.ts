import { type LibraryState, libraryState } from '../../library/library-state.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { libraryStateWords as words } from '../../words/library-state.ts';
import type { Line } from '../about/library-figures.ts';
import type { PageHead } from '../entry/section.ts';
import { type StateCount, stateCounts } from '../force/state-counts.ts';
import type { Site } from '../site.ts';
import type { Measured } from './history.ts';

/** A table with a name for each row, and the rows' cells as they are read. */
export interface StateTable {
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly string[] }[];
}

/** What the library has, what it lacks, and how well its tools do. */
export interface StatePage extends PageHead {
  lead: string;
  entries: StateTable;
  /** What the table of entries leaves out. */
  setAside: string;
  states: readonly StateCount[];
  /** What is to be done, each with the page that tells more. */
  open: readonly Line[];
  /** Releases, the newest first; none measured: no table. */
  citations: StateTable;
  search: StateTable;
  /** Address of the same figures as JSON. */
  data: string;
}

export function statePage(
  { library, url }: Pick<Site, 'library' | 'url'>,
  history: readonly Measured[],
): StatePage {
  const state = libraryState(library);
  const newest = history.toReversed();
  return {
    title: words.title,
    description: words.lead(formatDate(state.day)),
    lead: words.lead(formatDate(state.day)),
    entries: { columns: words.entryColumns, rows: entryRows(state) },
    setAside: words.setAside(state.setAside),
    states: stateCounts({ library, url }),
    open: [
      { name: words.due(state.searchesDue), href: url('/tinh-trang/hieu-luc/') },
      { name: words.wanted(state.wanted), href: url('/tinh-trang/can-bo-sung/') },
      { name: words.openRelations(state.openRelations) },
      { name: words.copies(state.pointsOnCopies, state.points) },
    ],
    citations: {
      columns: words.citationColumns,
      rows: newest.map(({ day, citations: { labels, certain, wrong, missed, ...field } }) => ({
        name: formatDate(day),
        cells: [
          figure(labels),
          figure(wrong),
          words.of(missed, certain),
          words.of(field.fieldRight, field.fieldCases),
        ],
      })),
    },
    search: {
      columns: words.searchColumns,
      rows: newest.map(({ day, search }) => ({
        name: formatDate(day),
        cells: [search.queries, search.names, search.questions].map(({ queries, first }) =>
          words.of(Math.round(first * queries), queries),
        ),
      })),
    },
    data: url('/tinh-trang/so-lieu.json'),
  };
}

/** The figures of the page for programs: those of the build, and of each release measured. */
export function stateFile({ library }: Pick<Site, 'library'>, history: readonly Measured[]) {
  return { now: libraryState(library), history };
}

function entryRows({ entries, checked, answers }: LibraryState): StateTable['rows'] {
  const kinds = (['document', 'model', 'report'] as const).map((kind) => {
    const { verified, partial, unverified, withoutOpenSource } = checked[kind];
    const cells = [entries[kind], verified, partial, unverified, withoutOpenSource].map(figure);
    return { name: words.kinds[kind], cells };
  });
  const whole = (name: string, count: number) => ({
    name,
    cells: [figure(count), ...Array.from({ length: 4 }, () => words.none)],
  });
  return [
    ...kinds,
    whole(words.kinds.session, entries.session),
    whole(words.kinds.answer, answers),
  ];
}

const figure = (value: number): string => value.toLocaleString('vi-VN');
