import type { DocumentView } from '../../entries/document-view.ts';
import { provisionsStandApart } from '../../entries/provisions.ts';
import { withoutMarks } from '../../entries/texts.ts';
import { hasMap } from '../../library/lineage/neighbourhood.ts';
import { slugify } from '../../vietnamese/index.ts';
import { documentWords as words } from '../../words/document.ts';
import { nameOfYear } from '../../words/entries.ts';
import { mapWords } from '../../words/map.ts';
import { mottoWords } from '../../words/mottos.ts';
import { answersOnDocument } from '../answers/on-document.ts';
import { entryChip, mottoChips } from '../entry/chips.ts';
import { type CitationCard, type CitedView, citationCards, citedView } from '../entry/cited.ts';
import type { Fact } from '../entry/facts.ts';
import type { MarginSection, PageHead, Section } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { caution } from './caution.ts';
import { documentFacts } from './facts.ts';
import { type NumberBlock, numberBlock } from './number-block.ts';
import { relationGroups } from './relation-groups.ts';
import { type SameNumber, sameNumber } from './same-number.ts';
import { documentSections } from './sections.ts';
import { citationForms, type DocumentState, documentState } from './state.ts';

/** All that a document's page shows. */
export interface DocumentPage extends PageHead {
  block: NumberBlock;
  state: DocumentState;
  sameNumber: SameNumber | undefined;
  /** How much of the document was read, and how far the entry was checked. */
  caution: string;
  sections: readonly Section[];
  facts: readonly Fact[];
  /** Relations, and units and sessions that lead into practice. */
  margin: readonly MarginSection[];
  /** How many answers rest on it, and the way there. */
  answers: { name: string; href: string } | undefined;
  /** Address of the map of its relations, where there is something to draw. */
  map: { name: string; href: string } | undefined;
  mottos: readonly MarginSection[];
  cited: CitedView;
  cards: readonly CitationCard[];
}

/** What the page of a document shows. */
export function documentPage(view: DocumentView, site: Site): DocumentPage {
  const { library, url } = site;
  const { data, entry, year } = view;
  const { full, short } = citationForms(view, site);
  const point = withoutMarks(data.keyPoints[0] ?? '');
  return {
    title: data.number ? nameOfYear(short, year) : view.label,
    description: data.summary ?? `${full}. ${point}`.slice(0, 300),
    kind: 'document',
    crumbs: [
      { name: words.section, address: '/van-ban/' },
      { name: data.type, address: `/van-ban/loai/${slugify(data.type)}/` },
      ...(year ? [{ name: year, address: `/van-ban/nam/${year}/` }] : []),
    ],
    block: numberBlock(view, site),
    state: documentState(view, site),
    sameNumber: sameNumber(view, site),
    caution: caution(view),
    sections: documentSections(entry, site),
    facts: documentFacts(view, site),
    margin: [...relationGroups(view.id, site), ...practiceOf(view.id, site)],
    answers: answersOnDocument(view.id, site),
    map: hasMap(library, view.id)
      ? { name: mapWords.mapLink, href: url(`${view.address}luoc-do/`) }
      : undefined,
    mottos: marginOf('phuong-cham-duoc-dung', mottoWords.inEntry, mottoChips(entry, site)),
    cited: citedView(library.citedBy(view.id), site),
    // What stands on the page of provisions brings its cards there.
    cards: citationCards(
      entry,
      site,
      ([field]) => field !== 'provisions' || !provisionsStandApart(view),
    ),
  };
}

/** Units that carried a document out, and sessions that use it. */
function practiceOf(id: string, site: Site): MarginSection[] {
  const { library } = site;
  const units = library.carriedOutBy(id).map((entry) => entryChip(entry, site));
  const sessions = library.taughtIn('document', id).map((entry) => entryChip(entry, site));
  return [
    ...marginOf('noi-thuc-hien', words.units, units),
    ...marginOf('trong-chuyen-de', words.sessions, sessions),
  ];
}

/** A section of the margin; none when there is nothing in it. */
export function marginOf(
  id: string,
  title: string,
  chips: MarginSection['groups'][number]['chips'],
): MarginSection[] {
  return chips.length > 0 ? [{ id, title, groups: [{ chips }] }] : [];
}
