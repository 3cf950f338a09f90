import { entryAddress } from '../../entries/addresses.ts';
import type { AnyEntry, SessionEntry } from '../../entries/entry.ts';
import type { Material } from '../../schema/index.ts';
import { packLink, packOfSession } from '../../study/pack-session.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { sessionWords as words } from '../../words/session.ts';
import { site as siteWords } from '../../words/site.ts';
import { marginOf } from '../document/page.ts';
import { documentChip, entryChip, mottoChips } from '../entry/chips.ts';
import { type CitationCard, citationCards } from '../entry/cited.ts';
import { type PackButton, packButton } from '../entry/pack-button.ts';
import { quizView } from '../entry/quiz.ts';
import type { AgendaRow, MarginSection, PageHead, Section } from '../entry/section.ts';
import { sectionPlan } from '../entry/section-plan.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { sessionOutline } from '../study/catalogue.ts';

const plan = sectionPlan.session;

/** All that the page of a ready session shows. */
export interface SessionPage extends PageHead {
  audience: string;
  minutes: string;
  checked: string;
  pack: PackButton;
  /** Address of the page; what comes out of the session lies below it. */
  address: string;
  /** Address that opens the session in the builder. */
  builder: string | undefined;
  /** Summary, as HTML. */
  summary: string;
  sections: readonly Section[];
  margin: readonly MarginSection[];
  cards: readonly CitationCard[];
}

/** What the page of a session shows. */
export function sessionPage(entry: SessionEntry, site: Site): SessionPage {
  const { data } = entry;
  const { library, url } = site;
  const outline = sessionOutline(entry, library);
  const link = outline && packLink(packOfSession(outline));
  const documents = data.documents.flatMap((id) => library.document(id) ?? []);
  const models = data.models.flatMap((id) => library.entry('model', id) ?? []);
  const reports = data.reports.flatMap((id) => library.entry('report', id) ?? []);
  const names = words.margin;
  return {
    title: data.title,
    description: data.summary,
    kind: 'session',
    crumbs: [{ name: words.section, address: '/chuyen-de/' }],
    audience: data.audience,
    minutes: words.minutes(data.minutes),
    checked: siteWords.checkedOn(formatDate(data.checkedOn)),
    pack: packButton(entry, site),
    address: url(entryAddress('session', entry.id)),
    builder: link && url(link),
    summary: site.inline(data.summary, entry),
    sections: sessionSections(entry, site),
    margin: [
      ...marginOf(
        'can-doc',
        names.documents,
        documents.map((view) => documentChip(view, site)),
      ),
      ...marginOf(
        'mo-hinh-de-ban',
        names.models,
        models.map((model) => entryChip(model, site)),
      ),
      ...marginOf(
        'thuc-tien-de-ban',
        names.reports,
        reports.map((report) => entryChip(report, site)),
      ),
      ...marginOf('phuong-cham-duoc-dung', names.mottos, mottoChips(entry, site)),
    ],
    cards: citationCards(entry, site),
  };
}

function sessionSections(entry: SessionEntry, site: Site): Section[] {
  const { data } = entry;
  const names = words.sections;
  const items = (texts: readonly string[]) =>
    texts.map((text) => ({ html: site.inline(text, entry) }));
  const body = site.body(entry);
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
    {
      id: plan.questions.id,
      title: names.questions,
      part: { kind: 'list', ordered: true, items: items(data.questions) },
    },
    {
      id: plan.quiz.id,
      title: names.quiz,
      part: { kind: 'quiz', quiz: quizView(data.quiz, entry, site) },
    },
  ];
  return sections.filter((section) => section !== false);
}

/** Steps of the agenda with the minutes at which they begin and end. */
function agendaRows(entry: SessionEntry, { library, url, inline }: Site): AgendaRow[] {
  const find = ({ document, model, report }: Material): AnyEntry | undefined =>
    document !== undefined
      ? library.entry('document', document)
      : model !== undefined
        ? library.entry('model', model)
        : library.entry('report', report ?? '');
  let clock = 0;
  return entry.data.agenda.map(({ minutes, activity, how, material }) => {
    const start = clock;
    clock += minutes;
    return {
      time: `${start}–${clock}`,
      activity,
      minutes: words.minutes(minutes),
      how: how && inline(how, entry),
      material: material.flatMap((item) => {
        const found = find(item);
        if (found === undefined) return [];
        return [{ name: entryName(found, library), href: url(entryAddress(found.kind, found.id)) }];
      }),
    };
  });
}
