import type { DocumentView } from '../../entries/document-view.ts';
import { provisionsStandApart } from '../../entries/provisions.ts';
import { withoutMarks } from '../../entries/texts.ts';
import { hasMap } from '../../library/lineage/has-map.ts';
import { hasTree } from '../../library/lineage/lineage.ts';
import { slugify } from '../../vietnamese/index.ts';
import { documentWords as words } from '../../words/document.ts';
import { nameOfYear } from '../../words/entries.ts';
import { mapWords } from '../../words/map.ts';
import { type CitationCard, citationCards } from '../entry/cited.ts';
import { type ContentsItem, contentsOf } from '../entry/contents.ts';
import type { PageHead, Section } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { documentFacts } from './facts.ts';
import { type NumberBlock, numberBlock } from './number-block.ts';
import { relationsSection } from './relations.ts';
import { type SameNumber, sameNumber } from './same-number.ts';
import { contentSections, sourcesSection } from './sections.ts';
import { type Standing, standingOf } from './standing.ts';
import { citationForms, type DocumentState, documentState } from './state.ts';
import { studySections } from './study-sections.ts';
import { mentionSections, practiceSections } from './use-sections.ts';

/** All that a document's page shows. */
export interface DocumentPage extends PageHead {
  block: NumberBlock;
  state: DocumentState;
  sameNumber: SameNumber | undefined;
  standing: Standing;
  /** What replaced or continued it, and its other relations: before all that it says. */
  relations: Section | undefined;
  sections: readonly Section[];
  contents: readonly ContentsItem[];
  cards: readonly CitationCard[];
}

/**
 * What the page of a document shows, in the order of need: what it is, whether it stands, what
 * replaced or continues it, who must do what, its points, how units did it, the rest.
 */
export function documentPage(view: DocumentView, site: Site): DocumentPage {
  const { library, url } = site;
  const { data, entry, year } = view;
  const { full, short } = citationForms(view, site);
  const point = withoutMarks(data.keyPoints[0] ?? '');
  const map = hasMap(library, entry)
    ? { name: mapWords.mapLink, href: url(`${view.address}luoc-do/`) }
    : undefined;
  const tree = hasTree(library, entry)
    ? { name: mapWords.treeLink, href: url(`/tu-nghi-quyet-den-co-so/${view.id}/`) }
    : undefined;
  const relations = relationsSection(view.id, { map, tree }, site);
  const sections: Section[] = [
    ...contentSections(entry, site),
    ...practiceSections(view, { map, tree: relations ? undefined : tree }, site),
    ...studySections(entry, site),
    ...mentionSections(view, site),
    {
      id: 'thong-tin',
      title: words.factsTitle,
      part: { kind: 'facts', facts: documentFacts(view, site) },
    },
    sourcesSection(entry, site),
  ];
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
    standing: standingOf(view, site),
    relations,
    sections,
    contents: contentsOf(relations ? [relations, ...sections] : sections),
    // What stands on the page of provisions brings its cards there.
    cards: citationCards(
      entry,
      site,
      ([field]) => field !== 'provisions' || !provisionsStandApart(view),
    ),
  };
}
