import type { DocumentView } from '../../entries/document-view.ts';
import { provisionsStandApart } from '../../entries/provisions.ts';
import type { Library } from '../../library/library.ts';
import { documentWords } from '../../words/document.ts';
import { provisionWords as words } from '../../words/provisions.ts';
import { type CitationCard, citationCards } from '../entry/cited.ts';
import type { PageHead, Section } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { type NumberBlock, numberBlock } from './number-block.ts';
import { type ArticleRow, articleRows } from './provisions.ts';
import { sourcesSection } from './sections.ts';
import { type Standing, standingOf } from './standing.ts';
import { type DocumentState, documentState } from './state.ts';

/** All that the page of a document's provisions shows. */
export interface ProvisionsPage extends PageHead {
  block: NumberBlock;
  state: DocumentState;
  standing: Standing;
  /** The way back to the document's page. */
  back: { name: string; href: string };
  intro: string;
  articles: readonly ArticleRow[];
  /** Ways to the articles, by name. */
  jumps: readonly { name: string; href: string }[];
  /** The sources, as on the document's page. */
  sections: readonly Section[];
  cards: readonly CitationCard[];
}

/** Documents whose provisions stand on a page of their own. */
export function documentsWithProvisionsPage(library: Library): DocumentView[] {
  return library.documents.filter(provisionsStandApart);
}

/** What the page of a document's provisions shows. */
export function provisionsPage(view: DocumentView, site: Site): ProvisionsPage {
  const { data, entry } = view;
  const name = entryName(entry, site.library);
  const articles = articleRows(entry, site);
  return {
    title: words.title(name),
    description: words.description(data.provisions.length, name),
    kind: 'document',
    crumbs: [
      { name: documentWords.section, address: '/van-ban/' },
      { name, address: view.address },
    ],
    block: numberBlock(view, site),
    state: documentState(view, site),
    standing: standingOf(view, site),
    back: { name: words.back, href: site.url(view.address) },
    intro: words.intro(data.provisions.length),
    articles,
    jumps: articles.map(({ id, name: article, rows }) => ({
      name: article.replace(/^Điều (?=\d)/, ''),
      href: `#${id ?? rows[0]?.id ?? ''}`,
    })),
    sections: [sourcesSection(entry, site)],
    cards: citationCards(entry, site, ([field]) => field === 'provisions' || field === 'note'),
  };
}
