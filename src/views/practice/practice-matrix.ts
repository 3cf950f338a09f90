import type { DocumentView } from '../../entries/document-view.ts';
import type { ModelEntry, ReportEntry } from '../../entries/entry.ts';
import { groupMany } from '../../library/group-many.ts';
import type { Library } from '../../library/library.ts';
import { changeOf } from '../../models/change.ts';
import type { Finding, Term } from '../../schema/index.ts';
import { type TopicReason, topicsOfModel } from './model-topics.ts';

/** A limitation or a solution, with where it stands on the page of its report. */
export interface Passage {
  finding: Finding;
  anchor: string;
}

/** A document that a cell leans on: cited in a passage, or carried out and of the same topic. */
export interface LeanedOn {
  view: DocumentView;
  why: 'cited' | 'carried-out';
}

/** A model that may answer a limitation, and what ties the two together. */
export interface Answer {
  model: ModelEntry;
  /** How it belongs to the topic, then to other topics of the same limitations. */
  reasons: TopicReason[];
  /** Documents of the cell that it carries out. */
  documents: DocumentView[];
}

/** What one unit says about one topic. */
export interface PracticeCell {
  report: ReportEntry;
  limitations: Passage[];
  solutions: Passage[];
  documents: LeanedOn[];
  /** Models for the limitations, the nearest first; empty where no limitation is named. */
  answers: Answer[];
}

/** A topic with a cell for each unit that speaks of it, in the order of the units. */
export interface PracticeRow {
  topic: Term;
  cells: PracticeCell[];
}

/** Limitations × solutions × units. */
export interface PracticeMatrix {
  /** Reports that name limitations or solutions: the columns. */
  units: ReportEntry[];
  rows: PracticeRow[];
}

type Source = Pick<Library, 'document' | 'vocabulary' | 'once'>;

/** Models shown for a cell: enough to choose from on a phone. */
const answersShown = 3;

/** Anchors of a report's passages; counted from 1, as the page lists them. */
export const limitationAnchor = (index: number): string => `han-che-${index + 1}`;
export const solutionAnchor = (index: number): string => `giai-phap-${index + 1}`;

/**
 * Sets the limitations and solutions of some reports side by side by topic. Topics that most units find
 * hard come first. A plan names neither and has no column.
 */
export function practiceMatrix(library: Source, reports: readonly ReportEntry[]): PracticeMatrix {
  const units = reports.filter(({ data }) => data.limitations.length + data.solutions.length > 0);
  const { cited, models } = library.once(sourcesOf);
  const rows = [...library.vocabulary.topics.values()].flatMap((topic) => {
    const cells = units.flatMap((report): PracticeCell[] => {
      const limitations = passages(report.data.limitations, topic.id, limitationAnchor);
      const solutions = passages(report.data.solutions, topic.id, solutionAnchor);
      if (limitations.length + solutions.length === 0) return [];
      const documents = leanedOn(library, report, topic.id, cited);
      const answers =
        limitations.length > 0
          ? answersTo({ report, limitations, documents }, topic.id, models)
          : [];
      return [{ report, limitations, solutions, documents, answers }];
    });
    return cells.length > 0 ? [{ topic, cells }] : [];
  });
  return { units, rows: rows.toSorted(byHardship) };
}

/** Which documents passages cite, and which models may answer: found once for all reports. */
function sourcesOf({ mentions, models, vocabulary }: Library) {
  const cited = groupMany(
    mentions.filter(({ entry }) => entry.kind === 'report'),
    ({ entry, field }) => [passageKey(entry.id, field[0], field[1])],
  );
  const topics = new Map(models.map((model) => [model, topicsOfModel(model, vocabulary)]));
  const byTopic = groupMany(models, (model) => [...(topics.get(model)?.keys() ?? [])]);
  const byDocument = groupMany(models, ({ data }) =>
    data.implements.filter((ref) => typeof ref === 'string'),
  );
  return { cited, models: { topics, byTopic, byDocument } };
}
type Models = ReturnType<typeof sourcesOf>['models'];

function passages(
  findings: readonly Finding[],
  topic: string,
  anchorOf: (index: number) => string,
): Passage[] {
  return findings.flatMap((finding, index) =>
    finding.topics.includes(topic) ? [{ finding, anchor: anchorOf(index) }] : [],
  );
}

function passageKey(report: string, field: unknown, index: unknown): string {
  return `${report}/${String(field)}/${String(index)}`;
}

function leanedOn(
  library: Source,
  { id, data }: ReportEntry,
  topic: string,
  cited: ReadonlyMap<string, readonly Library['mentions'][number][]>,
): LeanedOn[] {
  const found = new Map<string, LeanedOn>();
  const add = (document: string, why: LeanedOn['why']) => {
    const view = library.document(document);
    if (view && !found.has(document)) found.set(document, { view, why });
  };
  for (const field of ['limitations', 'solutions'] as const) {
    for (const [index, finding] of data[field].entries()) {
      if (!finding.topics.includes(topic)) continue;
      for (const { resolution } of cited.get(passageKey(id, field, index)) ?? []) {
        if (resolution.kind === 'one') add(resolution.id, 'cited');
      }
    }
  }
  for (const ref of data.implements) {
    if (typeof ref !== 'string') continue;
    if (library.document(ref)?.data.topics.includes(topic)) add(ref, 'carried-out');
  }
  return [...found.values()];
}

function answersTo(
  cell: Pick<PracticeCell, 'report' | 'limitations' | 'documents'>,
  topic: string,
  models: Models,
): Answer[] {
  // The other topics of the same limitations show which of many models comes nearest.
  const topics = new Set(cell.limitations.flatMap(({ finding }) => finding.topics));
  const found: (Answer & { score: number })[] = [];
  const near = new Set([
    ...(models.byTopic.get(topic) ?? []),
    ...cell.documents.flatMap(({ view }) => models.byDocument.get(view.id) ?? []),
  ]);
  for (const model of near) {
    const reasons: ReadonlyMap<string, TopicReason> = models.topics.get(model) ?? new Map();
    const documents = cell.documents
      .map(({ view }) => view)
      .filter(({ id }) => model.data.implements.includes(id));
    const shared = [...topics].filter((id) => reasons.has(id));
    const sameUnitType = model.data.unitType === cell.report.data.unitType;
    const score =
      3 * documents.length +
      2 * shared.length +
      Number(sameUnitType) +
      changeOf(model.data, 0) / 10;
    const ordered = new Set([topic, ...shared].flatMap((id) => reasons.get(id) ?? []));
    found.push({ model, reasons: [...ordered], documents, score });
  }
  return found
    .toSorted((a, b) => b.score - a.score || a.model.id.localeCompare(b.model.id))
    .slice(0, answersShown)
    .map(({ score: _, ...answer }) => answer);
}

function byHardship(a: PracticeRow, b: PracticeRow): number {
  const hard = ({ cells }: PracticeRow) =>
    cells.filter(({ limitations }) => limitations.length > 0).length;
  const told = ({ cells }: PracticeRow) => cells.flatMap(({ limitations }) => limitations).length;
  return hard(b) - hard(a) || told(b) - told(a) || a.topic.name.localeCompare(b.topic.name, 'vi');
}
