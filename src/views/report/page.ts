import type { ReportEntry } from '../../entries/entry.ts';
import { reportWords as words } from '../../words/report.ts';
import { entryChip, mottoChips, namedDocuments } from '../entry/chips.ts';
import { type CitationCard, citationCards } from '../entry/cited.ts';
import { type ContentsItem, contentsOf } from '../entry/contents.ts';
import { type Fact, linkFact, textFact } from '../entry/facts.ts';
import { type PackButton, packButton } from '../entry/pack-button.ts';
import { chipSection, type PageHead, type Section } from '../entry/section.ts';
import { periodWords, placeWords } from '../place-words.ts';
import type { Site } from '../site.ts';
import { reportSections } from './sections.ts';

/** All that the page of a unit's account or plan shows. */
export interface ReportPage extends PageHead {
  unit: string;
  period: string;
  /** Whether it reports results, or only what is planned. */
  about: string;
  pack: PackButton;
  /** Summary, as HTML. */
  summary: string;
  sections: readonly Section[];
  contents: readonly ContentsItem[];
  facts: readonly Fact[];
  margin: readonly Section[];
  cards: readonly CitationCard[];
}

/** What the page of a report shows. */
export function reportPage(entry: ReportEntry, site: Site): ReportPage {
  const { data } = entry;
  const sessions = site.library.taughtIn('report', entry.id);
  const sections = reportSections(entry, site);
  const margin = [
    ...chipSection('thuc-hien', words.implements, namedDocuments(data.implements, site)),
    ...chipSection(
      'trong-chuyen-de',
      words.sessions,
      sessions.map((session) => entryChip(session, site)),
    ),
    ...chipSection('phuong-cham-duoc-dung', words.mottosUsed, mottoChips(entry, site)),
  ];
  return {
    title: data.title,
    description: data.summary,
    kind: 'report',
    crumbs: [{ name: words.section, address: '/thuc-tien/' }],
    unit: data.unit,
    period: periodWords(data.period),
    about: data.kind === 'ke-hoach' ? words.isPlan : words.isReport,
    pack: packButton(entry, site),
    summary: site.inline(data.summary, entry),
    sections,
    contents: contentsOf([...sections, ...margin]),
    facts: factsOf(entry, site),
    margin,
    cards: citationCards(entry, site),
  };
}

function factsOf({ data }: ReportEntry, { library, url }: Site): Fact[] {
  const { unitTypes, places } = library.vocabulary;
  const place = places.get(data.place ?? '');
  const names = words.facts;
  return [
    ...textFact(names.unit, data.unit),
    ...textFact(names.unitType, unitTypes.get(data.unitType)?.name),
    ...(place
      ? [
          linkFact(
            names.place,
            placeWords(data.place, library) ?? place.name,
            url(`/dia-phuong/${place.nowId}/`),
          ),
        ]
      : textFact(names.place, '—')),
    ...textFact(names.period, periodWords(data.period) || words.unknownPeriod),
  ];
}
