import { entryAddress } from '../../entries/addresses.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { type Kind, kindPlaces } from '../../entries/kinds.ts';
import type { Library } from '../../library/library.ts';
import { addedBatches, type RecentDocument, recentDocuments } from '../../library/recent.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { correctionAnchor, newsWords as words } from '../../words/news.ts';
import { relationVerb } from '../../words/relations.ts';
import type { ContentsItem } from '../entry/contents.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import { countByKind } from '../lists/added-words.ts';
import type { Site } from '../site.ts';

/** A line of links after a verb: what a document replaced, which entries were corrected. */
export interface LeadLinks {
  lead: string;
  /** Without an address: what the library does not hold. */
  links: readonly { name: string; href?: string | undefined }[];
}

/** Entries that came into the library on one day, or how many they are of each kind. */
export interface BatchView {
  id: string;
  day: string;
  links: readonly { name: string; href: string }[];
}

/** A document issued lately, and what it did to older ones. */
export interface IssuedDocument {
  name: string;
  href: string;
  issuedOn: string | undefined;
  /** Its title, unless the name says it. */
  title: string | undefined;
  changes: readonly LeadLinks[];
}

/** A mistake that was corrected on a page. */
export interface CorrectionView {
  id: string;
  day: string;
  /** What was corrected, as HTML. */
  what: string;
  /** The entries it concerns. */
  see: LeadLinks | undefined;
}

/** All that the page of news shows. */
export interface NewsPage extends PageHead {
  lead: string;
  contents: readonly ContentsItem[];
  batches: readonly BatchView[];
  /** Documents issued lately, by their years, the youngest first. */
  years: readonly { year: string; documents: readonly IssuedDocument[] }[];
  /** The way to all of these, where not all are named. */
  allIssued: { name: string; href: string } | undefined;
  /** Corrections, the newest first. */
  corrections: readonly CorrectionView[];
  /** What stands above the corrections. */
  correctedLead: string;
}

export const newsAnchors = { added: 'moi-them', issued: 'moi-ban-hanh', corrected: 'da-sua' };

/** Documents issued lately that the page names; the list of all has the others, youngest first. */
const mostIssued = 150;

/** A larger batch is summed up in counts: nobody reads a list of hundreds. */
const mostListed = 30;

export function newsPage(site: Site): NewsPage {
  const { library, news } = site;
  const issued = recentDocuments(library, 2);
  const recent = Map.groupBy(issued.slice(0, mostIssued), ({ view }) =>
    String(view.data.issuedOn).slice(0, 4),
  );
  return {
    title: words.title,
    description: words.lead,
    lead: words.lead,
    contents: [
      { id: newsAnchors.added, text: words.added },
      { id: newsAnchors.issued, text: words.issued },
      { id: newsAnchors.corrected, text: words.corrected },
    ],
    batches: addedBatches(news, library).map(({ day, entries }) => ({
      id: batchAnchor(day),
      day: formatDate(day),
      links: batchLinks(entries, site),
    })),
    years: [...recent].map(([year, documents]) => ({
      year,
      documents: documents.map((document) => issuedDocument(document, site)),
    })),
    allIssued:
      issued.length > mostIssued
        ? { name: words.allIssued(issued.length), href: site.url('/van-ban/') }
        : undefined,
    corrections: correctionsOf(site),
    correctedLead: news.corrected.length > 0 ? words.correctedLead : words.none,
  };
}

/** Anchor of the entries that came on a day. */
export const batchAnchor = (day: string): string => `them-${day}`;

function batchLinks(entries: readonly AnyEntry[], site: Site): BatchView['links'] {
  if (entries.length <= mostListed) return entries.map((entry) => linkTo(entry, site));
  return countByKind(entries).map(({ kind, words: name }) => ({
    name,
    href: site.url(`/${kindPlaces[kind].section}/`),
  }));
}

function issuedDocument({ view, changes }: RecentDocument, site: Site): IssuedDocument {
  const verbs = Map.groupBy(changes, ({ kind, guess }) => relationVerb(kind, 'out', guess));
  return {
    ...linkTo(view.entry, site),
    issuedOn: view.data.issuedOn,
    title: view.data.number === undefined ? undefined : view.data.title,
    changes: [...verbs].map(([lead, links]) => ({
      lead,
      links: links.map(({ other, relation }) =>
        other ? linkTo(other.entry, site) : { name: `${relation.number} (${words.notHeld})` },
      ),
    })),
  };
}

function correctionsOf(site: Site): CorrectionView[] {
  const { corrected } = site.news;
  return corrected
    .map(({ day, what, entries }, index) => ({
      on: day,
      id: correctionAnchor(corrected, index),
      day: formatDate(day),
      what: site.inline(what),
      see:
        entries.length > 0
          ? {
              lead: words.see,
              links: entries
                .flatMap((key) => entryAt(key, site.library) ?? [])
                .map((entry) => linkTo(entry, site)),
            }
          : undefined,
    }))
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map(({ on, ...correction }) => correction);
}

/** The entry of a key as news name it, `document/25-nq-tw-2013`. */
function entryAt(key: string, library: Library): AnyEntry | undefined {
  const [kind = '', id = ''] = key.split('/');
  return isKind(kind) ? library.entry(kind, id) : undefined;
}

const isKind = (text: string): text is Kind => text in kindPlaces;

function linkTo(entry: AnyEntry, { library, url }: Pick<Site, 'library' | 'url'>) {
  return { name: entryName(entry, library), href: url(entryAddress(entry.kind, entry.id)) };
}
