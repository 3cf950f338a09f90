import type { Acronym } from '../../schema/index.ts';
import { slugify } from '../../vietnamese/index.ts';
import { acronymWords as words } from '../../words/acronyms.ts';
import { documentWords } from '../../words/document.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';

/** An acronym in all its spellings, with its readings. */
export interface AcronymRow {
  /** Anchor, to which the search leads. */
  id: string;
  forms: string;
  readings: readonly AcronymReading[];
}

/** What an acronym may stand for. */
export interface AcronymReading {
  text: string;
  /** Address that searches the library for it. */
  href: string;
  verified: boolean;
  /** The only place where it is used, if there is one, and remarks. */
  notes: readonly string[];
  /** How far it was checked, and where it comes from. */
  proof: string;
}

/** All that the page of acronyms shows. */
export interface AcronymPage extends PageHead {
  lead: string;
  /** What stands behind the count of acronyms shown. */
  total: string;
  rows: readonly AcronymRow[];
}

export function acronymPage({ library, url }: Pick<Site, 'library' | 'url'>): AcronymPage {
  const { acronyms } = library.vocabulary;
  const { compare } = new Intl.Collator('vi');
  // Codes that differ in marks alone share an address, which the search leads to.
  const bySlug = Map.groupBy(
    acronyms.toSorted((a, b) => compare(a.code, b.code)),
    ({ code }) => slugify(code),
  );
  const verified = acronyms.filter((acronym) => acronym.verified).length;
  return {
    title: words.title,
    description: words.lead,
    crumbs: [{ name: documentWords.section, address: '/van-ban/' }],
    lead: words.lead,
    total: words.total(acronyms.length, verified),
    rows: [...bySlug].map(([id, group]) => ({
      id,
      forms: formsOf(group),
      readings: group.map((acronym) => readingOf(acronym, url)),
    })),
  };
}

function formsOf(group: readonly Acronym[]): string {
  return [...new Set(group.flatMap(({ code, variants }) => [code, ...variants]))].join(', ');
}

function readingOf(
  { expansion, note, verified, source, use }: Acronym,
  url: Site['url'],
): AcronymReading {
  return {
    text: expansion,
    href: url(`/tim-kiem/?q=${encodeURIComponent(expansion)}`),
    verified,
    notes: [use && words.use[use], note && `${note}.`].filter((text) => text !== undefined),
    proof: `${verified ? '' : words.unverified}${source ? words.source(source, verified) : ''}`,
  };
}
