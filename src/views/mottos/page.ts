import type { Motto } from '../../schema/index.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { mottoWords as words } from '../../words/mottos.ts';
import { site as siteWords } from '../../words/site.ts';
import type { ContentsItem } from '../entry/contents.ts';
import type { PageHead } from '../entry/section.ts';
import { type SourceView, sourceView } from '../entry/sources.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';
import { type MottoUses, mottoUses } from './uses.ts';

type Needed = Pick<Site, 'library' | 'url' | 'inline'>;

/** The page of all mottos. */
export interface MottosPage extends PageHead {
  contents: readonly ContentsItem[];
  mottos: readonly MottoSection[];
}

/** One motto: what it means, its wordings with their sources, slips, and where it is used. */
export interface MottoSection {
  /** Anchor, to which entries that use the motto lead. */
  id: string;
  name: string;
  /** As HTML. */
  meaning: string;
  wordings: readonly MottoWording[];
  slips: readonly MottoSlip[];
  /** As HTML. */
  note: string | undefined;
  uses: MottoUses;
  checked: string;
}

/** A wording with the earliest day it is known from; `note` is HTML. */
export interface MottoWording {
  wording: string;
  since: string;
  note: string | undefined;
  sources: readonly WordingSource[];
}

/** A document of the library, or a source of its own. */
export type WordingSource =
  | { kind: 'document'; name: string; href: string }
  | { kind: 'source'; source: SourceView };

/** A motto as a unit misquoted it; `right` is HTML. */
export interface MottoSlip {
  printed: string;
  unit: { name: string; href: string } | undefined;
  right: string;
}

/** What the page of mottos shows. */
export function mottosPage(site: Needed): MottosPage {
  const { mottos } = site.library.vocabulary;
  return {
    title: words.title,
    description: words.lead,
    contents: mottos.map(({ id, name }) => ({ id, text: name })),
    mottos: mottos.map((motto) => mottoSection(motto, site)),
  };
}

function mottoSection(motto: Motto, site: Needed): MottoSection {
  const { library, inline } = site;
  return {
    id: motto.id,
    name: motto.name,
    meaning: inline(motto.meaning),
    wordings: motto.variants.map(({ wording, since, sources, note }) => ({
      wording,
      since: words.since(since ? formatDate(since) : words.unknownSince),
      note: note && inline(note),
      sources: sources.flatMap((source) => wordingSource(source, site)),
    })),
    slips: motto.slips.map((slip) => slipOf(slip, site)),
    note: motto.note && inline(motto.note),
    uses: mottoUses(library.mottoUses(motto.id), site),
    checked: siteWords.checkedOn(formatDate(motto.checkedOn)),
  };
}

function wordingSource(
  source: Motto['variants'][number]['sources'][number],
  site: Needed,
): WordingSource[] {
  if (typeof source !== 'string') return [{ kind: 'source', source: sourceView(source, site) }];
  const { library, url } = site;
  const view = library.document(source);
  if (!view) return [];
  return [{ kind: 'document', name: entryName(view.entry, library), href: url(view.address) }];
}

function slipOf(
  { report, printed, right }: Motto['slips'][number],
  { library, url, inline }: Needed,
): MottoSlip {
  const entry = library.entry('report', report);
  return {
    printed,
    unit: entry && { name: entry.data.unit, href: url(`/thuc-tien/${report}/`) },
    right: inline(right),
  };
}
