import { compareNumbers } from '../../citations/index.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { serialAnchor } from '../../library/number-pages.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { documentWords } from '../../words/document.ts';
import { entryWords } from '../../words/entries.ts';
import { listWords } from '../../words/lists.ts';
import { numberWords as words } from '../../words/numbers.ts';
import type { PageHead } from '../entry/section.ts';
import { furtherPages, onPage, type Pager, pageCount, pagerOf } from '../lists/pager.ts';
import type { Site } from '../site.ts';

/** The index of all printed numbers. */
export interface NumberIndexPage extends PageHead {
  title: string;
  /** Links to the serial numbers, each to its group; one to another page stands for the group here, under its anchor. */
  jumps: readonly { name: string; href: string; id: string | undefined }[];
  /** Documents by serial number, those without a number last. */
  groups: readonly { id: string; title: string; items: readonly NumberLine[] }[];
  pager: Pager | undefined;
}

/** A document in the index. */
export interface NumberLine {
  /** Its number, or the type of one that has none. */
  name: string;
  href: string;
  day: string;
  title: string;
}

/** Lines of the index on one page. */
export const linesOnPage = 300;

const address = '/so/';

/** Numbers of the index's pages after the first. */
export function furtherNumberPages({ documents }: Pick<Library, 'documents'>): number[] {
  return furtherPages(documents.length, linesOnPage);
}

/**
 * What a page of the index of numbers shows.
 *
 * @param page from 1.
 */
export function numberIndexPage(
  page: number,
  { library, url }: Pick<Site, 'library' | 'url'>,
): NumberIndexPage {
  const lineOf = ({ data, address }: DocumentView): NumberLine => ({
    name: data.number ?? data.type,
    href: url(address),
    day: data.issuedOn ? formatDate(data.issuedOn) : entryWords.unknownDay,
    title: data.title,
  });
  const lines = library.once(indexLines);
  const rest = `${address}trang/`;
  const pageOf = (at: number) => Math.floor(at / linesOnPage) + 1;
  const hrefOf = (id: string, on: number) =>
    on === page ? `#${id}` : url(`${on === 1 ? address : `${rest}${on}/`}#${id}`);
  const first = new Map<string, number>();
  for (const [at, { serial }] of lines.entries()) {
    if (serial !== undefined && !first.has(serial)) first.set(serial, at);
  }
  const shown = Map.groupBy(onPage(lines, page, linesOnPage), ({ serial }) => serial);
  return {
    title: listWords.onPage(words.indexTitle, page),
    description: words.indexLead,
    crumbs: [
      { name: documentWords.section, address: '/van-ban/' },
      ...(page === 1 ? [] : [{ name: words.indexTitle, address }]),
    ],
    jumps: [...first].map(([serial, at]) => ({
      name: serial,
      href: hrefOf(serialAnchor(serial), pageOf(at)),
      // Whoever is led to a number's place on the first page is led on from here.
      id: page === 1 && pageOf(at) > 1 ? serialAnchor(serial) : undefined,
    })),
    groups: [...shown].map(([serial, held]) => ({
      ...(serial === undefined
        ? { id: 'khong-so', title: words.without }
        : { id: serialAnchor(serial), title: serial }),
      items: held.map(({ view }) => lineOf(view)),
    })),
    pager: pagerOf({ page, last: pageCount(lines.length, linesOnPage), first: address, rest }, url),
  };
}

/** A document with the digits that its number begins with; none for one without a number. */
interface IndexLine {
  serial: string | undefined;
  view: DocumentView;
}

/** All lines in the order of the index: by number, those without one last. */
function indexLines({ documents }: Pick<Library, 'documents'>): IndexLine[] {
  const unnumbered = documents
    .filter(({ data }) => data.number === undefined)
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
  return [
    ...[...bySerial(documents)].flatMap(([serial, views]) =>
      views.map((view) => ({ serial, view })),
    ),
    ...unnumbered.map((view) => ({ serial: undefined, view })),
  ];
}

/** Numbered documents by the digits before the slash, the way a number is looked up. */
function bySerial(documents: readonly DocumentView[]): Map<string, DocumentView[]> {
  const numbered = documents.flatMap((view) =>
    view.data.number ? [{ view, number: view.data.number }] : [],
  );
  const inOrder = numbered.toSorted(
    (a, b) =>
      compareNumbers(a.number, b.number) ||
      (a.view.data.issuedOn ?? '').localeCompare(b.view.data.issuedOn ?? ''),
  );
  const groups = Map.groupBy(inOrder, ({ number }) => String(Number.parseInt(number, 10)));
  return new Map([...groups].map(([serial, held]) => [serial, held.map(({ view }) => view)]));
}
