import type { ReportEntry } from '../../entries/entry.ts';
import { practiceWords as words } from '../../words/practice.ts';
import { periodWords } from '../place-words.ts';
import type { Site } from '../site.ts';
import { type CellView, cellView } from './cell-view.ts';
import { type PracticeCell, type PracticeRow, practiceMatrix } from './practice-matrix.ts';

/** Limitations × solutions × units as the page shows them: an overview, then each topic. */
export interface MatrixView {
  /** Anchor of the overview. */
  id: string;
  units: readonly { name: string; period: string }[];
  topics: readonly MatrixTopic[];
}

/** A topic: its line of the overview, and what each unit says about it. */
export interface MatrixTopic {
  /** Anchor of its section. */
  id: string;
  name: string;
  /** Limitations and solutions of all units, counted in words. */
  sum: string;
  /** The overview's cells, one a unit; none where the unit says nothing. */
  counts: readonly (CellCount | undefined)[];
  /** The page of everything about the topic, where it has one. */
  all: { name: string; label: string; href: string } | undefined;
  cells: readonly CellView[];
}

/** What a cell of the overview counts, and the anchor of what it counts. */
export interface CellCount {
  counts: string;
  href: string;
}

/** Limitations and solutions of some reports side by side. */
export function matrixView(
  reports: readonly ReportEntry[],
  site: Pick<Site, 'library' | 'url'>,
): MatrixView {
  const { units, rows } = practiceMatrix(site.library, reports);
  return {
    id: 'bang-doi-chieu',
    units: units.map(({ data }) => ({ name: data.unit, period: periodWords(data.period) })),
    topics: rows.map((row) => topicOf(row, units, site)),
  };
}

function topicOf(
  { topic, cells }: PracticeRow,
  units: readonly PracticeCell['report'][],
  site: Pick<Site, 'library' | 'url'>,
): MatrixTopic {
  const id = `chu-de-${topic.id}`;
  const cellId = (report: PracticeCell['report']) => `${id}-${report.id}`;
  const byUnit = new Map(cells.map((cell) => [cell.report, cell]));
  return {
    id,
    name: topic.name,
    sum: words.counts(
      total(cells.map(({ limitations }) => limitations)),
      total(cells.map(({ solutions }) => solutions)),
    ),
    counts: units.map((unit) => {
      const cell = byUnit.get(unit);
      if (!cell) return undefined;
      const counts = words.counts(cell.limitations.length, cell.solutions.length);
      return { counts, href: `#${cellId(unit)}` };
    }),
    // A topic that only findings name has no page.
    all:
      site.library.entriesOf(topic.id).length > 0
        ? {
            name: words.allOfTopic,
            label: words.allOfTopicNamed(topic.name),
            href: site.url(`/chu-de/${topic.id}/`),
          }
        : undefined,
    cells: cells.map((cell) => cellView(cell, cellId(cell.report), site)),
  };
}

function total(lists: readonly { length: number }[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}
