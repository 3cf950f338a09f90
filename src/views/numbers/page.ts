import type { DocumentView } from '../../entries/document-view.ts';
import { numberWords as words } from '../../words/numbers.ts';
import type { PageHead } from '../entry/section.ts';
import { type DocumentRow, documentRow } from '../lists/document-row.ts';
import type { Site } from '../site.ts';
import { tellingSigns } from './telling.ts';

/** The page of a printed number: one holder or several. */
export interface NumberPage extends PageHead {
  lead: string;
  rows: readonly DocumentRow[];
  /** The holders side by side; empty when there is one. */
  compared: readonly ComparedHolder[];
}

/** What distinguishes a holder of a number from the others. */
export interface ComparedHolder {
  year: string;
  href: string;
  who: string;
  topics: string;
  /** What beside the number makes a citation mean this one. */
  telling: string;
  cited: string;
}

/** What the page of a number shows: its holders, youngest first. */
export function numberPage(
  holders: readonly DocumentView[],
  site: Pick<Site, 'library' | 'url'>,
): NumberPage {
  const { library, url } = site;
  const printed = [...new Set(holders.map(({ data }) => data.number))].join(', ');
  const several = holders.length > 1;
  const years = holders.map(({ year }) => year ?? words.unknownYear);
  const topicsOf = ({ data }: DocumentView) =>
    data.topics.map((id) => library.vocabulary.topics.get(id)?.name ?? id).join(', ');
  return {
    title: words.title(printed),
    description: words.description(holders.length, printed, years),
    crumbs: [{ name: words.crumb, address: '/so/' }],
    lead: several ? words.several(holders.length) : words.one,
    rows: holders.map((view) => documentRow(view, site)),
    compared: several
      ? holders.map((view) => ({
          year: view.year ?? words.unknownYear,
          href: url(view.address),
          who: `${view.data.type}, ${view.issuerName}`,
          topics: topicsOf(view),
          telling: tellingSigns(view, library).join('; ') || words.nothingTells,
          cited: words.citedIn(library.citedBy(view.id).length),
        }))
      : [],
  };
}
