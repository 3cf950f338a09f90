import { formatDate } from '../../vietnamese/index.ts';
import { entryCounts } from '../../words/entries.ts';
import { footer, type Section, sections, site as words } from '../../words/site.ts';
import type { PageHead } from '../entry/section.ts';
import { pictureOf, pictureText } from '../share/pictures.ts';
import type { Site } from '../site.ts';
import { type ErrorReport, errorReportOf } from './error-report.ts';

/** A link with its final address. */
export interface Link {
  name: string;
  href: string;
}

/** All that stands around a page's own content. */
export interface PageFrame {
  /** The page's title with the site's name behind it. */
  title: string;
  description: string;
  /** Absolute address of the page, where the site knows its own. */
  canonical: string | undefined;
  /** The picture that services show beside a link to the page, where the site knows its address. */
  share: { address: string; text: string } | undefined;
  /** Address of the home page. */
  home: string;
  icon: string;
  /** Address of the page of results. */
  results: string;
  crumbs: readonly Link[];
  navigation: readonly (Link & { current: boolean })[];
  footer: readonly FooterList[];
  /** The day of the build, in words. */
  builtOn: string;
  /** The same day, alone: the script puts the day of the print in its place. */
  day: string;
  /** Where a printed page is from. */
  printedFrom: string;
  /** What a reader sends who found an error, on the pages of entries. */
  report: ErrorReport | undefined;
}

/** A list of links at the foot of every page, with what else stands in it. */
export interface FooterList {
  name: string;
  links: readonly Link[];
  remarks: readonly string[];
}

/** Where a page stands. */
export interface PagePlace {
  section: Section | undefined;
  /** Address of the page on its host, base path included. */
  pathname: string;
  /** Address of the site, where it is known. */
  origin: URL | undefined;
}

export function pageFrame(
  { title, description, crumbs = [], kind }: PageHead,
  { section, pathname, origin }: PagePlace,
  site: Pick<Site, 'library' | 'url' | 'once' | 'contact'>,
): PageFrame {
  const { library, url, contact } = site;
  const link = ({ name, address }: { name: string; address: string }): Link => ({
    name,
    href: url(address),
  });
  // The page for missing addresses has no address of its own.
  const hasAddress = !pathname.endsWith('/404/');
  const canonical = origin && hasAddress ? new URL(pathname, origin).href : undefined;
  const day = formatDate(library.day);
  return {
    title: title === words.name ? title : `${title} · ${words.name}`,
    description: description ?? words.description,
    canonical,
    share: origin && shareOf(pathname, origin, { library, url }),
    home: url('/'),
    icon: url('/bieu-tuong.svg'),
    results: url('/tim-kiem/'),
    crumbs: crumbs.length > 0 ? [{ name: words.home, address: '/' }, ...crumbs].map(link) : [],
    navigation: sections.map((item) => ({ ...link(item), current: item.key === section })),
    // For one site the same objects, so that they are drawn once.
    footer: site.once(makeFooter),
    builtOn: words.builtOn(day),
    day,
    printedFrom: words.printedFrom(canonical),
    report: kind && errorReportOf({ title, address: canonical ?? pathname, day }, contact),
  };
}

function shareOf(
  pathname: string,
  origin: URL,
  { library, url }: Pick<Site, 'library' | 'url'>,
): PageFrame['share'] {
  const { file, picture } = pictureOf(pathname.slice(url('/').length - 1), library);
  return { address: new URL(url(file), origin).href, text: pictureText(picture) };
}

function makeFooter({ library, url }: Pick<Site, 'library' | 'url'>): FooterList[] {
  const { documents, models } = library;
  const counts = [entryCounts.document(documents.length), entryCounts.model(models.length)];
  return footer.map(({ name, links }, index) => ({
    name,
    links: links.map((link) => ({ name: link.name, href: url(link.address) })),
    remarks: index === footer.length - 1 ? counts : [],
  }));
}
