import type { ReportEntry } from '../../entries/entry.ts';
import { escapeHtml } from '../../html/escape.ts';
import type { Finding } from '../../schema/index.ts';
import { mottoForms } from '../../words/mottos.ts';
import { reportWords as words } from '../../words/report.ts';
import { resultAmount, splitResults } from '../amounts.ts';
import type { ListItem, Section } from '../entry/section.ts';
import { sectionPlan } from '../entry/section-plan.ts';
import { sourcesView } from '../entry/sources.ts';
import { targetRows, taskRows } from '../entry/tables.ts';
import { limitationAnchor, solutionAnchor } from '../practice/practice-matrix.ts';
import type { Site } from '../site.ts';
import { dutyRows } from './duties.ts';

const plan = sectionPlan.report;

/** The sections of a report's page, in their order. */
export function reportSections(entry: ReportEntry, site: Site): Section[] {
  const { data } = entry;
  const names = words.sections;
  const body = site.body(entry);
  const found = (items: readonly Finding[], anchorOf?: (index: number) => string): ListItem[] =>
    items.map((item, index) => findingItem(item, entry, site, anchorOf?.(index)));
  const { outcomes, background } = splitResults(data.results);
  const sections: (Section | false)[] = [
    data.results.length > 0 && {
      id: plan.amounts.id,
      title: names.amounts,
      part: {
        kind: 'amounts',
        amounts: outcomes.map(resultAmount),
        background: background.map(resultAmount),
      },
    },
    data.targets.length > 0 && {
      id: plan.targets.id,
      title: names.targets,
      part: { kind: 'targets', rows: targetRows(data.targets, entry, site) },
    },
    data.tasks.length > 0 && {
      id: plan.tasks.id,
      title: names.tasks,
      part: { kind: 'tasks', rows: taskRows(data.tasks, entry, site) },
    },
    data.duties.length > 0 && {
      id: plan.duties.id,
      title: names.duties,
      part: { kind: 'duties', rows: dutyRows(entry, site) },
    },
    data.outcomes.length > 0 && {
      id: plan.outcomes.id,
      title: names.outcomes,
      part: { kind: 'list', items: found(data.outcomes) },
    },
    data.limitations.length > 0 && {
      id: plan.limitations.id,
      title: names.limitations,
      part: { kind: 'list', items: found(data.limitations, limitationAnchor) },
    },
    data.solutions.length > 0 && {
      id: plan.solutions.id,
      title: names.solutions,
      part: { kind: 'list', items: found(data.solutions, solutionAnchor) },
    },
    body.html !== '' && { id: 'noi-dung', title: '', part: { kind: 'body', ...body } },
    data.mottos.length > 0 && {
      id: plan.mottos.id,
      title: names.mottos,
      part: { kind: 'list', items: data.mottos.map((motto) => quotedMotto(motto, site)) },
    },
    data.note !== undefined && {
      id: plan.note.id,
      title: names.note,
      class: 'notice plain',
      quiet: true,
      unlisted: true,
      part: {
        kind: 'text',
        paragraphs: [`<b>${names.note}.</b> ${site.inline(data.note, entry)}`],
      },
    },
    {
      id: plan.sources.id,
      title: names.sources,
      class: 'sources',
      part: { kind: 'sources', sources: sourcesView(data, site, 'report') },
    },
  ];
  return sections.filter((section) => section !== false);
}

function findingItem(
  { text, topics }: Finding,
  entry: ReportEntry,
  { library, url, inline }: Site,
  id: string | undefined,
): ListItem {
  return {
    id,
    html: inline(text, entry),
    topics: topics.map((topic) => ({
      name: library.vocabulary.topics.get(topic)?.name ?? topic,
      href: url(`/chu-de/${topic}/`),
    })),
  };
}

/** A motto as the unit wrote it, leading to its section of the page of mottos, with a note where it is misquoted. */
function quotedMotto(motto: string, { library, url }: Site): ListItem {
  const text = motto.replace(/^[“"]|[”"]$/g, '');
  const [found] = library.findMottos(text);
  const href = found && escapeHtml(url(`/phuong-cham/#${found.motto.id}`));
  const form = found && mottoForms[found.form];
  const quoted = escapeHtml(text);
  return {
    html: `<q>${href ? `<a href="${href}">${quoted}</a>` : quoted}</q>${form ? ` (${form})` : ''}`,
  };
}
