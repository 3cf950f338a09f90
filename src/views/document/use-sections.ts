import type { DocumentView } from '../../entries/document-view.ts';
import { documentWords as words } from '../../words/document.ts';
import { entryWords } from '../../words/entries.ts';
import { mottoWords } from '../../words/mottos.ts';
import { answersOnDocument } from '../answers/on-document.ts';
import { entryChip, mottoChips } from '../entry/chips.ts';
import { quotesOf } from '../entry/cited.ts';
import { chipSection, type Section } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { citedAddress, isCitedApart, mostQuoted } from './cited-page.ts';
import type { Ways } from './relations.ts';

/** Units that a page has room for; its map holds all of them. */
const mostUnits = 6;

/** How units carried a document out, and what teaches it or answers with it. */
export function practiceSections({ id }: DocumentView, { map, tree }: Ways, site: Site): Section[] {
  const { library } = site;
  const units = library.carriedOutBy(id);
  const sessions = library.taughtIn('document', id);
  const answers = answersOnDocument(id, site);
  const isCut = map !== undefined && units.length > mostUnits;
  const shown = isCut ? units.slice(0, mostUnits) : units;
  const sections: (Section | false)[] = [
    units.length > 0 && {
      id: 'noi-thuc-hien',
      title: words.units,
      part: {
        kind: 'chips',
        groups: [{ chips: shown.map((entry) => entryChip(entry, site)) }],
        total: units.length,
        more: isCut ? { name: words.allUnits(units.length), href: `${map.href}#bang-loi` } : tree,
      },
    },
    (sessions.length > 0 || answers !== undefined) && {
      id: 'trong-chuyen-de',
      title: sessions.length > 0 ? words.sessions : words.answers,
      part: {
        kind: 'chips',
        groups: [{ chips: sessions.map((entry) => entryChip(entry, site)) }],
        more: answers,
      },
    },
  ];
  return sections.filter((section) => section !== false);
}

/** Mottos it uses, and who cites it with which sentence. */
export function mentionSections(view: DocumentView, site: Site): Section[] {
  const quotes = quotesOf(site.library.citedBy(view.id), site);
  const isCut = isCitedApart(quotes.length, site.library);
  return [
    ...chipSection('phuong-cham-duoc-dung', mottoWords.inEntry, mottoChips(view.entry, site)),
    ...(quotes.length === 0
      ? []
      : [
          {
            id: 'duoc-vien-dan',
            title: entryWords.citedIn(quotes.length),
            listed: entryWords.cited,
            part: {
              kind: 'quotes' as const,
              quotes: [
                ...quotes.slice(0, mostQuoted),
                ...(isCut
                  ? []
                  : quotes.slice(mostQuoted).map(({ name, href }) => ({ name, href }))),
              ],
              total: quotes.length,
              more: isCut
                ? { name: entryWords.allCited(quotes.length), href: site.url(citedAddress(view)) }
                : undefined,
            },
          },
        ]),
  ];
}
