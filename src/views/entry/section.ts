import type { Kind } from '../../entries/kinds.ts';
import type { Amount } from '../../models/cards.ts';
import type { ArticleRow, ProvisionLink } from '../document/provisions.ts';
import type { ResultsView } from '../model/results.ts';
import type { DutyRow } from '../report/duties.ts';
import type { BasisLink, ToldView } from '../session/told.ts';
import type { Chip } from './chips.ts';
import type { Quote } from './cited.ts';
import type { Fact } from './facts.ts';
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
  /** Whether it is closed until a reader opens it: what few need on the way to an answer. */
  folded?: boolean | undefined;
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
      /** How many there are in all. */
      total: number;
      all: { name: string; href: string };
    }
  | { kind: 'duties'; rows: readonly DutyRow[] }
  | { kind: 'agenda'; rows: readonly AgendaRow[] }
  /** Questions for discussion, with what a trainer waits to hear. */
  | { kind: 'talks'; talks: readonly TalkItem[] }
  /** Mistakes, each with what is right and why. */
  | { kind: 'slips'; slips: readonly SlipItem[] }
  | { kind: 'amounts'; amounts: readonly Amount[]; background: readonly Amount[] }
  | { kind: 'results'; results: ResultsView }
  /** What something took, each with its text as HTML. */
  | { kind: 'needs'; needs: readonly { name: string; html: string }[] }
  | { kind: 'quiz'; quiz: QuizView }
  | { kind: 'sources'; sources: SourcesView }
  /** Other entries, each on a line of its own, in groups. */
  | ({ kind: 'chips' } & ChipsPart)
  /** Sentences of other entries. */
  | ({ kind: 'quotes' } & QuotesPart)
  /** What stands on the entry's card. */
  | { kind: 'facts'; facts: readonly Fact[] }
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
  /** What the trainer says and has acted; none where its author wrote neither. */
  told?: ToldView | undefined;
}

/** A question for discussion and what good answers touch on, as HTML. */
export interface TalkItem {
  html: string;
  expect: readonly string[];
}

/** A mistake, and what is right, as HTML; with what shows it. */
export interface SlipItem {
  wrong: string;
  right: string | undefined;
  basis: readonly BasisLink[];
}

/** Other entries in groups, each under a heading of its own where there are several. */
export interface ChipsPart {
  groups: readonly {
    title?: string | undefined;
    chips: readonly (Chip & { note?: string | undefined })[];
  }[];
  /** How many there are, where not all of them stand here. */
  total?: number | undefined;
  /** The way to all of them, or to more about them. */
  more?: { name: string; href: string } | undefined;
  /** What is said where there is no chip. */
  none?: string | undefined;
}

/** Sentences of other entries, with the way to the rest where not all of them stand here. */
export interface QuotesPart {
  quotes: readonly (Pick<Quote, 'name' | 'href'> & Partial<Quote>)[];
  total: number;
  more?: { name: string; href: string } | undefined;
}

/** A section of chips; none where there are none. */
export function chipSection(
  id: string,
  title: string,
  chips: ChipsPart['groups'][number]['chips'],
): Section[] {
  return chips.length > 0 ? [{ id, title, part: { kind: 'chips', groups: [{ chips }] } }] : [];
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
