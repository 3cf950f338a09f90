import { compareNumbers } from '../../citations/index.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { documentWords } from '../../words/document.ts';
import { entryWords } from '../../words/entries.ts';
import { numberWords as words } from '../../words/numbers.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';

/** The index of all printed numbers. */
export interface NumberIndexPage extends PageHead {
  title: string;
  /** Links to the serial numbers, each to its group. */
  jumps: readonly { name: string; href: string }[];
  /** Documents by serial number, those without a number last. */
  groups: readonly { id: string; title: string; items: readonly NumberLine[] }[];
}

/** A document in the index. */
export interface NumberLine {
  /** Its number, or the type of one that has none. */
  name: string;
  href: string;
  day: string;
  title: string;
}

/** What the index of numbers shows. */
export function numberIndexPage({ library, url }: Pick<Site, 'library' | 'url'>): NumberIndexPage {
  const lineOf = ({ data, address }: DocumentView): NumberLine => ({
    name: data.number ?? data.type,
    href: url(address),
    day: data.issuedOn ? formatDate(data.issuedOn) : entryWords.unknownDay,
    title: data.title,
  });
  const serials = bySerial(library.documents);
  const unnumbered = library.documents
    .filter(({ data }) => data.number === undefined)
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
  return {
    title: words.indexTitle,
    description: words.indexLead,
    crumbs: [{ name: documentWords.section, address: '/van-ban/' }],
    jumps: [...serials.keys()].map((serial) => ({ name: serial, href: `#so-${serial}` })),
    groups: [
      ...[...serials].map(([serial, views]) => ({
        id: `so-${serial}`,
        title: serial,
        items: views.map(lineOf),
      })),
      ...(unnumbered.length > 0
        ? [{ id: 'khong-so', title: words.without, items: unnumbered.map(lineOf) }]
        : []),
    ],
  };
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
