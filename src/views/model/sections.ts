import type { ModelEntry } from '../../entries/entry.ts';
import { escapeHtml } from '../../html/escape.ts';
import { longDate } from '../../vietnamese/index.ts';
import { modelWords as words } from '../../words/model.ts';
import { splitResults } from '../amounts.ts';
import type { ListItem, Section } from '../entry/section.ts';
import { sectionPlan } from '../entry/section-plan.ts';
import { sourcesView } from '../entry/sources.ts';
import type { Site } from '../site.ts';
import { resultsView } from './results.ts';
import { sourced } from './sourced.ts';
import { unknownsOf } from './unknowns.ts';

const plan = sectionPlan.model;

type Needed = Pick<Site, 'library' | 'url' | 'inline' | 'body'>;

/** The sections of a model's page, in their order: from the difficulty to what came of it and its sources. */
export function modelSections(entry: ModelEntry, site: Needed): Section[] {
  const { data } = entry;
  const names = words.sections;
  const html = (text: string) => sourced(text, entry, site);
  const items = (texts: readonly string[]): ListItem[] =>
    texts.map((text) => ({ html: html(text) }));
  const { outcomes, background } = splitResults(data.results);
  const body = site.body(entry);
  const sections: (Section | false)[] = [
    {
      id: plan.difficulty.id,
      title: names.difficulty,
      part: {
        kind: 'text',
        paragraphs: [html(data.difficulty)],
        note: data.difficultyInferred ? words.difficultyInferred : undefined,
      },
    },
    {
      id: plan.actions.id,
      title: names.actions,
      part: { kind: 'list', ordered: true, items: items(data.actions) },
    },
    {
      id: plan.results.id,
      title: names.results,
      part:
        outcomes.length > 0
          ? { kind: 'results', results: resultsView(outcomes, entry, site) }
          : { kind: 'text', paragraphs: [escapeHtml(words.noResults)] },
    },
    background.length > 0 && {
      id: plan.background.id,
      title: names.background,
      part: { kind: 'results', results: resultsView(background, entry, site) },
    },
    data.aims.length > 0 && {
      id: plan.aims.id,
      title: names.aims,
      part: { kind: 'list', items: items(data.aims), note: words.aimsNote },
    },
    limitationsOf(entry, site),
    data.lessons.length > 0 && {
      id: plan.lessons.id,
      title: names.lessons,
      part: { kind: 'list', items: items(data.lessons), note: words.lessonsNote },
    },
    needsOf(entry, site),
    spreadOf(entry, site),
    body.html !== '' && { id: 'noi-dung', title: '', part: { kind: 'body', ...body } },
    data.note !== undefined && {
      id: plan.note.id,
      title: names.note,
      class: 'notice plain',
      quiet: true,
      unlisted: true,
      part: { kind: 'text', paragraphs: [`<b>${names.note}.</b> ${html(data.note)}`] },
    },
    {
      id: plan.sources.id,
      title: names.sources,
      class: 'sources',
      part: { kind: 'sources', sources: sourcesView(data, site, 'model') },
    },
  ];
  return sections.filter((section) => section !== false);
}

/** Limitations as the source names them, and what nobody knows of the model. */
function limitationsOf(entry: ModelEntry, site: Needed): Section {
  const { limitations } = entry.data;
  const isRepeated = entry.data.spread.length > 0 || site.library.followersOf(entry.id).length > 0;
  const unknowns = unknownsOf(entry.data, isRepeated);
  const names = unknowns.map((key) => words.unknowns[key]).join('; ');
  const closing = names ? `<b>${words.unknown}</b> ${escapeHtml(names)}.` : undefined;
  return {
    id: plan.limitations.id,
    title: words.sections.limitations,
    part:
      limitations.length > 0
        ? {
            kind: 'list',
            items: limitations.map((text) => ({ html: sourced(text, entry, site) })),
            closing,
          }
        : {
            kind: 'text',
            paragraphs: [escapeHtml(words.noLimitations), ...(closing ? [closing] : [])],
          },
  };
}

/** Where others did it again, and whether it still runs, as far as sources say. */
function spreadOf(entry: ModelEntry, site: Needed): Section | false {
  const { spread, continued } = entry.data;
  const texts = [
    ...spread,
    ...(continued ? [words.continued(longDate(continued.on), continued.what)] : []),
  ];
  return (
    texts.length > 0 && {
      id: plan.spread.id,
      title: words.sections.spread,
      part: { kind: 'list', items: texts.map((text) => ({ html: sourced(text, entry, site) })) },
    }
  );
}

/** People, money and time that a model took, as far as its source says. */
function needsOf(entry: ModelEntry, site: Needed): Section {
  const { needs } = entry.data;
  return {
    id: plan.needs.id,
    title: words.sections.needs,
    class: 'needs-part',
    part: needs
      ? {
          kind: 'needs',
          needs: (['people', 'money', 'time'] as const).map((key) => ({
            name: words.needNames[key],
            html: sourced(needs[key] ?? words.notSaid, entry, site),
          })),
        }
      : { kind: 'text', paragraphs: [escapeHtml(words.noNeeds)] },
  };
}
