import { nearest } from '../../src/schema/index.ts';
import { addressOf, readAddress, type SitePlace, type Target } from './address.ts';
import { LinkCollector, type PageLink } from './link-collector.ts';
import { PolicyCollector } from './policy-collector.ts';
import { sheetLinks } from './sheet-links.ts';
import { walkPage } from './walk-page.ts';

/** Something wrong in a built file. */
export interface SiteProblem {
  /** Path of the file below the site's folder. */
  readonly file: string;
  /** In Vietnamese; the same words for the same fault in another file. */
  readonly message: string;
}

/** A built site: the paths of all its files, and their text on demand. */
export interface BuiltSite extends SitePlace {
  readonly files: ReadonlySet<string>;
  read(file: string): string;
}

/** What a check found and how much it looked at. */
export interface SiteReport {
  readonly problems: readonly SiteProblem[];
  readonly pages: number;
  readonly links: number;
}

interface AnchorReference {
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
  readonly link: PageLink;
}

/**
 * Checks every page and style sheet of a built site: that links and anchors lead somewhere, that
 * nothing is asked from another origin, that ids are unique and the security policy is strict.
 */
export function checkSite(site: BuiltSite): SiteReport {
  const problems: SiteProblem[] = [];
  const anchors = new Map<string, ReadonlySet<string>>();
  const fragments = new Map<string, RegExp>();
  // Anchors are looked up at the end, when those of all pages are known.
  const references: AnchorReference[] = [];
  const suggest = rememberNearest([...site.files].map(addressOf));
  let pages = 0;
  let links = 0;

  const checkLink = (from: string, address: string, link: PageLink) => {
    links += 1;
    const target = readAddress(link.address, address, site);
    const to = target.kind === 'site' ? fileAt(target.path, site.files) : undefined;
    const message = faultOf(target, to, link, site, suggest);
    if (message !== undefined) problems.push({ file: from, message });
    if (to !== undefined && target.kind === 'site' && target.anchor !== '') {
      references.push({ from, to, anchor: target.anchor, link });
    }
  };

  for (const file of site.files) {
    const address = addressOf(file);
    if (file.endsWith('.html')) {
      pages += 1;
      const page = new LinkCollector();
      const policy = new PolicyCollector();
      walkPage(site.read(file), [page, policy]);
      anchors.set(file, page.anchors);
      if (page.fragments) fragments.set(file, page.fragments);
      for (const link of page.links) checkLink(file, address, link);
      for (const id of page.duplicateIds) {
        problems.push({ file, message: `id="${id}" có hơn một lần trong trang` });
      }
      for (const message of policy.problems()) problems.push({ file, message });
    } else if (file.endsWith('.css')) {
      for (const link of sheetLinks(site.read(file))) checkLink(file, address, link);
    }
  }

  for (const { from, to, anchor, link } of references) {
    const known = anchors.get(to) ?? drawingAnchors(to, site, anchors);
    if (known === undefined || known.has(anchor) || isTop(anchor)) continue;
    if (fragments.get(to)?.test(anchor)) continue;
    const suggestion = nearest(anchor, known);
    problems.push({
      file: from,
      message:
        `Không có id="${anchor}" trong ${site.base}${addressOf(to)}: ${shown(link)}` +
        (suggestion === undefined ? '' : `. Gần nhất: #${suggestion}`),
    });
  }
  return { problems, pages, links };
}

/** A wrong link of a header stands on every page: its nearest address is looked up once. */
function rememberNearest(known: readonly string[]): (text: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (text) => {
    if (!answers.has(text)) answers.set(text, nearest(text, known));
    return answers.get(text);
  };
}

/** The file an address opens; undefined when there is none. */
function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

/** What is wrong with a link, its anchor aside; `file` is what it opens, if it opens anything. */
function faultOf(
  target: Target,
  file: string | undefined,
  link: PageLink,
  site: BuiltSite,
  suggest: (text: string) => string | undefined,
): string | undefined {
  switch (target.kind) {
    case 'bad':
      return `Địa chỉ không dùng được: ${shown(link)}`;
    case 'outside-base':
      return `Địa chỉ không nằm trong "${site.base}" (BASE_PATH): ${shown(link)}`;
    case 'other-origin':
      return link.automatic
        ? `Trang tự gọi sang nơi khác (${target.origin}): ${shown(link)}`
        : undefined;
    case 'no-place':
      return undefined;
    case 'site':
      if (file !== undefined) return undefined;
      // A server would answer with a redirect: one more round trip on a slow line.
      return site.files.has(`${target.path}/index.html`)
        ? `Địa chỉ thiếu dấu "/" ở cuối: ${shown(link)}`
        : `Địa chỉ không dẫn tới trang nào: ${shown(link)}${nearestPage(suggest(target.path), site)}`;
  }
}

function nearestPage(suggestion: string | undefined, site: BuiltSite): string {
  return suggestion === undefined ? '' : `. Gần nhất: ${site.base}${suggestion}`;
}

/** The ids of an SVG file; undefined for files in which an anchor means something else. */
function drawingAnchors(
  file: string,
  site: BuiltSite,
  known: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> | undefined {
  if (!file.endsWith('.svg')) return undefined;
  const collector = new LinkCollector();
  walkPage(site.read(file), [collector]);
  known.set(file, collector.anchors);
  return collector.anchors;
}

/** `#top` leads to the top of any page. */
function isTop(anchor: string): boolean {
  return anchor.toLowerCase() === 'top';
}

function shown({ tag, attribute, address }: PageLink): string {
  return tag === 'url()' ? `url(${address})` : `<${tag} ${attribute}="${address}">`;
}
