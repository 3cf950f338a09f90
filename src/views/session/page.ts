import { entryAddress } from '../../entries/addresses.ts';
import type { SessionEntry } from '../../entries/entry.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { sessionWords as words } from '../../words/session.ts';
import { site as siteWords } from '../../words/site.ts';
import { stateLine, stateMark } from '../document/state-mark.ts';
import { documentChip, entryChip, mottoChips } from '../entry/chips.ts';
import { type CitationCard, citationCards } from '../entry/cited.ts';
import { type ContentsItem, contentsOf } from '../entry/contents.ts';
import { type PackButton, packButton } from '../entry/pack-button.ts';
import { quizView } from '../entry/quiz.ts';
import {
  type AgendaRow,
  chipSection,
  type ListItem,
  type PageHead,
  type Section,
  type SlipItem,
} from '../entry/section.ts';
import { sectionPlan } from '../entry/section-plan.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { materialEntry } from '../study/authored-question.ts';
import { type OutputsView, outputsView } from '../study/outputs.ts';
import { basisLinks, toldView } from './told.ts';

const plan = sectionPlan.session;

/** All that the page of a ready session shows. */
export interface SessionPage extends PageHead {
  audience: string;
  minutes: string;
  checked: string;
  pack: PackButton;
  outputs: OutputsView;
  /** Summary, as HTML. */
  summary: string;
  /** Documents it teaches that are no longer in force. */
  ended: readonly { name: string; href: string; state: string }[];
  sections: readonly Section[];
  contents: readonly ContentsItem[];
  margin: readonly Section[];
  cards: readonly CitationCard[];
}

/** What the page of a session shows. */
export function sessionPage(entry: SessionEntry, site: Site): SessionPage {
  const { data } = entry;
  const { library } = site;
  const documents = data.documents.flatMap((id) => library.document(id) ?? []);
  const models = data.models.flatMap((id) => library.entry('model', id) ?? []);
  const reports = data.reports.flatMap((id) => library.entry('report', id) ?? []);
  const names = words.margin;
  const sections = sessionSections(entry, site);
  const margin = [
    ...chipSection(
      'can-doc',
      names.documents,
      documents.map((view) => documentChip(view, site)),
    ),
    ...chipSection(
      'mo-hinh-de-ban',
      names.models,
      models.map((model) => entryChip(model, site)),
    ),
    ...chipSection(
      'thuc-tien-de-ban',
      names.reports,
      reports.map((report) => entryChip(report, site)),
    ),
    ...chipSection('phuong-cham-duoc-dung', names.mottos, mottoChips(entry, site)),
  ];
  return {
    title: data.title,
    description: data.summary,
    kind: 'session',
    crumbs: [{ name: words.section, address: '/chuyen-de/' }],
    audience: data.audience,
    minutes: words.minutes(data.minutes),
    checked: siteWords.checkedOn(formatDate(data.checkedOn)),
    pack: packButton(entry, site),
    outputs: outputsView(entry, site),
    summary: site.inline(data.summary, entry),
    ended: documents.flatMap((view) => {
      const mark = stateMark(view, library);
      if (mark?.status !== 'het-hieu-luc') return [];
      const name = entryName(view.entry, library);
      return [{ name, href: site.url(view.address), state: stateLine(mark) }];
    }),
    sections,
    contents: contentsOf([...sections, ...margin]),
    margin,
    cards: citationCards(entry, site),
  };
}

function sessionSections(entry: SessionEntry, site: Site): Section[] {
  const { data } = entry;
  const names = words.sections;
  const items = (texts: readonly string[]) =>
    texts.map((text) => ({ html: site.inline(text, entry) }));
  const body = site.body(entry);
  const listed = (
    field: 'prepare' | 'notes' | 'adapt',
    lines: readonly ListItem[],
  ): Section | false =>
    lines.length > 0 && {
      id: plan[field].id,
      title: names[field],
      part: { kind: 'list', items: lines },
    };
  const sections: (Section | false)[] = [
    {
      id: plan.objectives.id,
      title: names.objectives,
      part: { kind: 'list', items: items(data.objectives) },
    },
    {
      id: plan.agenda.id,
      title: names.agenda(data.minutes),
      listed: names.agendaListed,
      part: { kind: 'agenda', rows: agendaRows(entry, site) },
    },
    body.html !== '' && { id: 'noi-dung', title: '', part: { kind: 'body', ...body } },
    listed('prepare', items(data.prepare)),
    listed('notes', items(data.notes === undefined ? [] : [data.notes])),
    data.slips.length > 0 && {
      id: plan.slips.id,
      title: names.slips,
      part: { kind: 'slips', slips: data.slips.map((slip) => slipItem(slip, entry, site)) },
    },
    listed(
      'adapt',
      data.adapt.map(({ audience, how }) => ({
        lead: `${audience}:`,
        html: site.inline(how, entry),
      })),
    ),
    {
      id: plan.questions.id,
      title: names.questions,
      part: {
        kind: 'talks',
        talks: data.questions.map(({ question, expect }) => ({
          html: site.inline(question, entry),
          expect: expect.map((text) => site.inline(text, entry)),
        })),
      },
    },
    {
      id: plan.quiz.id,
      title: names.quiz,
      folded: true,
      part: { kind: 'quiz', quiz: quizView(data.quiz, entry, site) },
    },
  ];
  return sections.filter((section) => section !== false);
}

function slipItem(
  { wrong, right, basis }: SessionEntry['data']['slips'][number],
  entry: SessionEntry,
  site: Site,
): SlipItem {
  return {
    wrong: site.inline(wrong, entry),
    right: right === undefined ? undefined : site.inline(right, entry),
    basis: basisLinks(basis, site),
  };
}

/** Steps of the agenda with the minutes at which they begin and end. */
function agendaRows(entry: SessionEntry, site: Site): AgendaRow[] {
  const { library, url, inline } = site;
  let clock = 0;
  return entry.data.agenda.map((step) => {
    const { minutes, activity, how, material } = step;
    const start = clock;
    clock += minutes;
    return {
      time: `${start}–${clock}`,
      activity,
      minutes: words.minutes(minutes),
      how: how && inline(how, entry),
      material: material.flatMap((item) => {
        const found = materialEntry(item, library);
        if (found === undefined) return [];
        return [{ name: entryName(found, library), href: url(entryAddress(found.kind, found.id)) }];
      }),
      told: toldView(step, entry, site),
    };
  });
}
