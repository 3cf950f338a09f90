import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentEntry } from '../../entries/entry.ts';
import { provisionsPage, provisionsStandApart } from '../../entries/provisions.ts';
import { escapeHtml } from '../../html/escape.ts';
import { documentWords as words } from '../../words/document.ts';
import { entryWords } from '../../words/entries.ts';
import { provisionWords } from '../../words/provisions.ts';
import type { Section } from '../entry/section.ts';
import { sectionPlan } from '../entry/section-plan.ts';
import { sourcesView } from '../entry/sources.ts';
import { targetRows, taskRows } from '../entry/tables.ts';
import { capitalise } from '../format.ts';
import type { Site } from '../site.ts';
import { articleRows, mainProvisions } from './provisions.ts';

const plan = sectionPlan.document;

type Needed = Pick<Site, 'library' | 'url' | 'inline' | 'body'>;

/**
 * What a document says, in the order in which it is asked for: who must do what, its points, where it
 * was done; what is not known of it is left out or said.
 */
export function contentSections(entry: DocumentEntry, site: Needed): Section[] {
  const { data } = entry;
  const names = words.sections;
  const goals = data.targets.filter(({ kind }) => kind === 'chi-tieu');
  const thresholds = data.targets.filter(({ kind }) => kind === 'nguong-phap-ly');
  const body = site.body(entry);
  const sections: (Section | false)[] = [
    tasksOf(entry, site),
    data.summary !== undefined && {
      id: plan.summary.id,
      title: names.summary,
      part: { kind: 'text', paragraphs: [site.inline(data.summary, entry)] },
    },
    data.keyPoints.length > 0 && {
      id: plan.keyPoints.id,
      title: names.keyPoints,
      part: {
        kind: 'list',
        items: data.keyPoints.map((text) => ({ html: site.inline(text, entry) })),
      },
    },
    goals.length > 0 && {
      id: plan.goals.id,
      title: names.goals,
      part: { kind: 'targets', rows: targetRows(goals, entry, site) },
    },
    thresholds.length > 0 && {
      id: plan.thresholds.id,
      title: names.thresholds,
      part: { kind: 'targets', rows: targetRows(thresholds, entry, site) },
    },
    provisionsOf(entry, site),
    body.html !== '' && { id: 'noi-dung', title: '', part: { kind: 'body', ...body } },
    carriedOutOf(entry, site),
  ];
  return sections.filter((section) => section !== false);
}

/** The sources of a document: the last that its pages say. */
export function sourcesSection({ data }: DocumentEntry, site: Needed): Section {
  return {
    id: plan.sources.id,
    title: words.sections.sources,
    class: 'sources',
    part: { kind: 'sources', sources: sourcesView(data, site) },
  };
}

/** A page that goes into questions says what is not known; a bare record has nothing to say yet. */
const isWrittenUp = ({ data }: DocumentEntry): boolean => data.questions.length > 0;

function tasksOf(entry: DocumentEntry, site: Needed): Section | false {
  const { tasks } = entry.data;
  if (tasks.length === 0 && !isWrittenUp(entry)) return false;
  return {
    id: plan.tasks.id,
    title: words.sections.tasks,
    part:
      tasks.length > 0
        ? { kind: 'tasks', rows: taskRows(tasks, entry, site) }
        : { kind: 'text', paragraphs: [escapeHtml(entryWords.tasksUnknown)] },
  };
}

function provisionsOf(entry: DocumentEntry, site: Needed): Section | false {
  const { data, id } = entry;
  const count = data.provisions.length;
  if (count === 0) return false;
  const holder = { address: entryAddress('document', id), data };
  const page = site.url(provisionsPage(holder));
  return {
    id: plan.provisions.id,
    title: words.sections.provisions,
    part: provisionsStandApart(holder)
      ? {
          kind: 'provision-links',
          links: mainProvisions(entry, page),
          total: count,
          all: { name: provisionWords.all(count), href: page },
        }
      : { kind: 'provisions', articles: articleRows(entry, site) },
  };
}

function carriedOutOf(entry: DocumentEntry, site: Needed): Section | false {
  const { carriedOut } = entry.data;
  if (carriedOut.length === 0 && !isWrittenUp(entry)) return false;
  return {
    id: plan.carriedOut.id,
    title: words.sections.carriedOut,
    part:
      carriedOut.length > 0
        ? {
            kind: 'list',
            items: carriedOut.map(({ what, place, year }) => {
              const where = [place, year].filter(Boolean).join(', ');
              return {
                html: site.inline(what, entry),
                lead: where ? `${capitalise(where)}:` : undefined,
              };
            }),
          }
        : { kind: 'text', paragraphs: [escapeHtml(entryWords.carriedOutUnknown)] },
  };
}
