import type { Kind } from '../../entries/kinds.ts';
import type { Amount } from '../../models/cards.ts';
import type { ArticleRow, ProvisionLink } from '../document/provisions.ts';
import type { ResultsView } from '../model/results.ts';
import type { DutyRow } from '../report/duties.ts';
import type { Chip } from './chips.ts';
import type { Heading } from './heading.ts';
import type { QuizView } from './quiz.ts';
import type { SourcesView } from './sources.ts';
import type { TargetRow, TaskRow } from './tables.ts';

/**
 * A part of a page under a heading of its own. The list of contents, the anchors, the markup, the
 * addresses of passages and what the search reads all come from one list of these, so that none of
 * them can name a part that the others lack.
 */
export interface Section {
  /** Anchor of its heading, from `section-plan.ts`. */
  id: string;
  title: string;
  part: Part;
  /** Class of the section, beside what its part brings. */
  class?: string | undefined;
  /** Whether the heading is for screen readers and the contents alone. */
  quiet?: boolean | undefined;
  /** Its name in the list of contents, where that is shorter. */
  listed?: string | undefined;
  /** Whether it stays out of the list of contents. */
  unlisted?: boolean | undefined;
}

/** What a section holds; `components/entry/SectionPart.astro` draws each kind. */
export type Part =
  /** Paragraphs, as HTML. */
  | { kind: 'text'; paragraphs: readonly string[]; note?: string | undefined }
  | {
      kind: 'list';
      items: readonly ListItem[];
      ordered?: boolean | undefined;
      note?: string | undefined;
      /** A paragraph below the list, as HTML. */
      closing?: string | undefined;
    }
  | { kind: 'tasks'; rows: readonly TaskRow[] }
  | { kind: 'targets'; rows: readonly TargetRow[] }
  /** What the document says, article by article. */
  | { kind: 'provisions'; articles: readonly ArticleRow[] }
  /** The main ones, and the way to the page that holds them all. */
  | {
      kind: 'provision-links';
      links: readonly ProvisionLink[];
      all: { name: string; href: string };
    }
  | { kind: 'duties'; rows: readonly DutyRow[] }
  | { kind: 'agenda'; rows: readonly AgendaRow[] }
  | { kind: 'amounts'; amounts: readonly Amount[]; background: readonly Amount[] }
  | { kind: 'results'; results: ResultsView }
  /** What something took, each with its text as HTML. */
  | { kind: 'needs'; needs: readonly { name: string; html: string }[] }
  | { kind: 'quiz'; quiz: QuizView }
  | { kind: 'sources'; sources: SourcesView }
  /** Lines that few readers need, folded under a few words instead of a heading. */
  | { kind: 'folded'; summary: string; items: readonly string[] }
  /** The entry's own text: its headings are sections of the page themselves. */
  | { kind: 'body'; html: string; headings: readonly Heading[] };

/** One line of a list, as HTML. */
export interface ListItem {
  html: string;
  /** Anchor of the line, where other pages lead to it. */
  id?: string | undefined;
  /** What stands before it in strong letters. */
  lead?: string | undefined;
  topics?: readonly { name: string; href: string }[] | undefined;
}

/** A step of an agenda: its minutes from the start, what is done and how (HTML), with what. */
export interface AgendaRow {
  time: string;
  activity: string;
  minutes: string;
  how: string | undefined;
  material: readonly { name: string; href: string }[];
}

/** A group of chips in the margin. */
export interface MarginSection {
  id: string;
  title: string;
  groups: readonly {
    title?: string | undefined;
    chips: readonly (Chip & { note?: string | undefined })[];
  }[];
  /** What is said where there is no chip. */
  none?: string | undefined;
}

/** A link of the list of contents. */
export interface ContentsItem {
  id: string;
  text: string;
}

/** The list of contents of a page, in the order of its sections. */
export function contentsOf(sections: readonly Section[]): ContentsItem[] {
  return sections.flatMap(({ id, title, part, listed, unlisted }) => {
    if (unlisted) return [];
    if (part.kind !== 'body') return [{ id, text: listed ?? title }];
    return part.headings
      .filter(({ depth }) => depth === 2)
      .map((heading) => ({ id: heading.id, text: heading.text }));
  });
}

/** What every page says of itself: for its head, its frame and its place in the site. */
export interface PageHead {
  title: string;
  /** One sentence for search engines and shared links; the site's own where there is none. */
  description?: string | undefined;
  /** Steps from the home page to this one, the page itself left out; addresses without the base path. */
  crumbs?: readonly { name: string; address: string }[] | undefined;
  /** Kind of entry whose colours the page wears. */
  kind?: Kind | undefined;
}
