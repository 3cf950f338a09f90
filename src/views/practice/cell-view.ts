import { entryAddress } from '../../entries/addresses.ts';
import { withoutMarks } from '../../entries/texts.ts';
import { practiceWords as words } from '../../words/practice.ts';
import { periodWords } from '../place-words.ts';
import type { Site } from '../site.ts';
import type { TopicReason } from './model-topics.ts';
import type { Answer, LeanedOn, Passage, PracticeCell } from './practice-matrix.ts';

/** What one unit says about one topic. */
export interface CellView {
  id: string;
  unit: { name: string; href: string };
  period: string;
  /** Limitations, then solutions, each leading to its place on the page of the report. */
  lists: readonly PassageList[];
  /** Documents and models beside it, folded; none where there are neither. */
  beside: { summary: string; groups: readonly BesideGroup[] } | undefined;
}

export interface PassageList {
  title: string;
  passages: readonly { text: string; href: string }[];
  /** What is said where there are none. */
  none: string;
}

/** Documents that the passages lean on, or models that may answer them. */
export interface BesideGroup {
  kind: 'documents' | 'models';
  title: string;
  items: readonly { name: string; href: string; why: string }[];
}

/** @param id anchor of the cell, where the overview leads. */
export function cellView(cell: PracticeCell, id: string, { url }: Pick<Site, 'url'>): CellView {
  const { report, limitations, solutions, documents, answers } = cell;
  const address = entryAddress('report', report.id);
  const passages = (found: readonly Passage[]) =>
    found.map(({ finding, anchor }) => ({
      text: withoutMarks(finding.text),
      href: url(`${address}#${anchor}`),
    }));
  const groups: BesideGroup[] = [
    {
      kind: 'documents',
      title: words.documents,
      items: documents.map((leanedOn) => documentItem(leanedOn, url)),
    },
    { kind: 'models', title: words.models, items: answers.map((answer) => modelItem(answer, url)) },
  ];
  const shown = groups.filter(({ items }) => items.length > 0);
  return {
    id,
    unit: { name: report.data.unit, href: url(address) },
    period: periodWords(report.data.period),
    lists: [
      { title: words.limitations, passages: passages(limitations), none: words.noLimitation },
      { title: words.solutions, passages: passages(solutions), none: words.noSolution },
    ],
    beside:
      shown.length > 0
        ? { summary: words.beside(documents.length, answers.length), groups: shown }
        : undefined,
  };
}

function documentItem({ view, why }: LeanedOn, url: Site['url']): BesideGroup['items'][number] {
  return {
    name: view.data.number && view.year ? `${view.label} (${view.year})` : view.label,
    href: url(view.address),
    why: why === 'cited' ? words.cited : words.carriedOut,
  };
}

function modelItem(
  { model, reasons, documents }: Answer,
  url: Site['url'],
): BesideGroup['items'][number] {
  const shared = documents.map(({ label }) => label).join(', ');
  const why = [...(shared ? [words.sameDocument(shared)] : []), ...reasons.map(reasonWords)];
  return {
    name: model.data.name,
    href: url(entryAddress('model', model.id)),
    why: why.join('; '),
  };
}

function reasonWords(reason: TopicReason): string {
  switch (reason.kind) {
    case 'own':
      return words.ownTopic;
    case 'movement':
      return words.movement;
    case 'field':
      return words.field(reason.name);
    case 'unit-type':
      return words.unitType(reason.name);
  }
}
