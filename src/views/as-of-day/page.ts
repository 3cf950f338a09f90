import type { PastTerm } from '../../library/party-terms.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { spansAround } from '../../vietnamese/date-spans.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { asOfDayWords as words } from '../../words/as-of-day.ts';
import { documentWords } from '../../words/document.ts';
import type { PageHead } from '../entry/section.ts';
import { type DocumentRow, documentRow } from '../lists/document-row.ts';
import type { Site } from '../site.ts';
import { type AsOfDayControls, asOfDayControls } from './controls.ts';
import { type AsOfDayRow, asOfDayRow } from './row.ts';

/** A page of the documents as of a day. */
export interface AsOfDayPage extends PageHead {
  lead: string;
  list: AsOfDayList;
}

/** All documents as of a day: a static list, which the script moves to any other day. */
export interface AsOfDayList {
  /** Address of the page that stands for every day. */
  home: string;
  controls: AsOfDayControls;
  /** The day in words, and where it lies among the terms; as the script will have it. */
  day: string;
  term: string;
  total: string;
  counts: readonly { status: Validity['status']; count: number }[];
  years: readonly { name: string; hidden: boolean; rows: readonly AsOfDayRow[] }[];
  /** Documents of unknown day. */
  undated: { title: string; rows: readonly DocumentRow[] } | undefined;
}

type Needed = Pick<Site, 'library' | 'url'>;

const home = '/van-ban/vao-ngay/';

/** States in the order in which a reader counts them: what applies first. */
const countedStates = [
  'con-hieu-luc',
  'dang-ap-dung',
  'chua-thay-thay-the',
  'co-van-ban-moi-hon',
  'mot-phan',
  'chua-co-hieu-luc',
  'chua-kiem-tra',
  'da-hoan-thanh',
  'het-hieu-luc',
  'tu-lieu',
  'ngoai-linh-vuc',
] as const;

/** The documents as of the day of the build. */
export function asOfDayPage(site: Needed): AsOfDayPage {
  return {
    title: words.title,
    description: words.lead,
    crumbs: [{ name: documentWords.section, address: '/van-ban/' }],
    lead: words.lead,
    list: asOfDayList(site.library.day, site),
  };
}

/** The documents as of the last day of a term of the Party. */
export function termEndPage({ term, day }: PastTerm, site: Needed): AsOfDayPage {
  const lead = words.termLead(term, formatDate(day));
  return {
    title: words.termTitle(term),
    description: lead,
    crumbs: [
      { name: documentWords.section, address: '/van-ban/' },
      { name: words.title, address: home },
    ],
    lead,
    list: asOfDayList(day, site),
  };
}

function asOfDayList(on: string, site: Needed): AsOfDayList {
  const { library, url } = site;
  const dated = library.documents.filter(({ data }) => data.issuedOn !== undefined);
  const undated = library.documents.filter(({ data }) => data.issuedOn === undefined);
  const first = `${dated.at(-1)?.year ?? library.day.slice(0, 4)}-01-01`;
  const years = [...Map.groupBy(dated, ({ year = '' }) => year)].map(([name, views]) => {
    const rows = views.map((view) => asOfDayRow(view, on, site));
    return { name, hidden: rows.every(({ hidden }) => hidden), rows };
  });
  const issued = years.flatMap(({ rows }) => rows).filter(({ hidden }) => !hidden);
  const controls = asOfDayControls(on, first, site);
  return {
    home: url(home),
    controls,
    day: formatDate(on),
    term: words.inTerm(spansAround(on, controls.terms)),
    total: words.total(issued.length),
    counts: countedStates.map((status) => ({
      status,
      count: issued.filter((row) => row.status === status).length,
    })),
    years,
    undated:
      undated.length > 0
        ? {
            title: words.undated(undated.length),
            rows: undated.map((view) => documentRow(view, site)),
          }
        : undefined,
  };
}
