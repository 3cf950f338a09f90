import { sourceAnchor } from '../../body/source-marks.ts';
import type { Source } from '../../schema/index.ts';
import { formatDate } from '../../vietnamese/index.ts';
import {
  type verificationNames,
  verificationSentence,
  entryWords as words,
} from '../../words/entries.ts';
import { site as siteWords } from '../../words/site.ts';
import type { Site } from '../site.ts';

/** One source on a line: its title, as a link where it may be followed, then who, when, what for. */
export interface SourceView {
  title: string;
  href?: string | undefined;
  /** Whether the address is another site's. */
  external?: boolean | undefined;
  /** What stands behind the title, without its brackets. */
  details: string;
}

/** The sources of an entry and how far it was checked against them. */
export interface SourcesView {
  statement: string;
  items: readonly (SourceView & { id: string })[];
}

export function sourcesView(
  data: {
    sources: readonly Source[];
    verification: keyof typeof verificationNames;
    checkedOn: string;
    note?: string | undefined;
  },
  site: Pick<Site, 'library' | 'url'>,
  kind: 'document' | 'model' | 'report' = 'document',
): SourcesView {
  const checked = siteWords.checkedOn(formatDate(data.checkedOn));
  return {
    statement: `${verificationSentence(data.verification, kind, data.note !== undefined)} ${checked}`,
    items: data.sources.map((source, index) => ({
      id: sourceAnchor(index + 1),
      ...sourceView(source, site),
    })),
  };
}

/** A copy is named by its title and by what it is; it may have no title. */
const unofficialTitle = (title: string): string =>
  title
    ? `${title} (${words.unofficial})`
    : words.unofficial.charAt(0).toLocaleUpperCase('vi') + words.unofficial.slice(1);

/** A source that nobody may follow shows no address, whatever its record holds. */
export function sourceView(
  source: Source,
  { library, url }: Pick<Site, 'library' | 'url'>,
): SourceView {
  const title =
    source.title ?? (source.url ? words.pageOf(source.publisher ?? hostOf(source.url)) : '');
  const details = [
    source.title ? source.publisher : undefined,
    source.day ? formatDate(source.day) : undefined,
    source.seen === 'excerpt' ? words.excerpt : undefined,
    source.supports ? `${words.supports}: ${source.supports}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('; ');
  if (source.unofficial) {
    return { title: unofficialTitle(title), details };
  }
  if (source.url) return { title, href: source.url, external: true, details };
  const report = source.report ? library.entry('report', source.report) : undefined;
  return { title, href: report && url(`/thuc-tien/${report.id}/`), details };
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
