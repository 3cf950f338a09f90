import type { statusNames } from '../words/entries.ts';

/** Pages that gather entries. */
const hubs = ['topic', 'place', 'acronym', 'motto', 'issuer', 'page'] as const;

/** What can be found: the four kinds of entries, and the pages that gather them. */
export const searchKinds = ['document', 'model', 'report', 'session', ...hubs] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Kinds that gather entries and have no full text of their own. */
export const hubKinds: ReadonlySet<SearchKind> = new Set(hubs);

/** Whether a document applies: a key of the interface's names. */
export type StatusName = keyof typeof statusNames;

/** One page of the site as search knows it: plain data, made by the build from the library. */
export interface SearchEntry {
  kind: SearchKind;
  id: string;
  /** Address from the site's root: `/van-ban/25-nq-tw-2013/`. */
  address: string;
  /** Số ký hiệu as officially printed; null for whatever has none. */
  number: string | null;
  title: string;
  /** The name that it is found by here, where that is another than the title: a page has an entry a name. */
  foundBy?: string | undefined;
  /** Further names, of equal rank with the title: nicknames, the title of the text a report rests on. */
  aliases: readonly string[];
  /** Words under which it is looked for though they do not name it; never shown. */
  askedAs?: readonly string[] | undefined;
  /** Type of document, or what else it is: `Nghị quyết`, `Mô hình`. */
  type: string;
  /** Issuer or unit, as shown. */
  by: string;
  /** Names of its province, then and now. */
  places: readonly string[];
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; null when unknown. */
  day: string | null;
  /** Term of congress, `XI`. */
  term: string | null;
  /** Names of its topics. */
  topics: readonly string[];
  /** Validity of a document; null for other kinds. */
  status: StatusName | null;
  /** A few words of why or since when: `tìm đến 11/2026`. */
  stateNote?: string | undefined;
  /** Whether the document has been replaced or has run out. */
  ended: boolean;
  /** What it is about, one short paragraph. */
  summary: string;
  /** Further short texts that say what is in it: key points, actions. */
  points: readonly string[];
  /** Its provisions, and the page they stand on; left out where it has none. */
  provisions?: SearchProvisions | undefined;
  /** How often other entries cite it, carry it out or teach it. */
  uses: number;
  /** How much it weighs beside others: how often they lean on it, and how far its issuer's word reaches. */
  standing: number;
}

/** The provisions of a document: by anchor, the reference and what it is about. */
export interface SearchProvisions {
  /** Address of the page they stand on. */
  page: string;
  names: Readonly<Record<string, string>>;
}

/** What a result shows without a further request. */
export interface Card {
  /** Its number among the entries of the index. */
  entry: number;
  kind: SearchKind;
  id: string;
  address: string;
  number: string | null;
  title: string;
  aliases: readonly string[];
  type: string;
  by: string;
  day: string | null;
  status: StatusName | null;
  stateNote?: string | undefined;
  ended: boolean;
  uses: number;
  summary: string;
  /** The provision that was asked for: the card leads there. */
  place?: string | undefined;
}

const summaryLength = 170;

/** The card of an entry; a long summary is cut at a word. */
export function cardOf(found: SearchEntry, entry: number): Card {
  const { kind, id, address, number, title, aliases, type, by, day, status, ended, uses } = found;
  const summary = shorten(found.summary, summaryLength);
  return {
    entry,
    kind,
    id,
    address,
    number,
    title,
    aliases,
    type,
    by,
    day,
    status,
    ...(found.stateNote ? { stateNote: found.stateNote } : {}),
    ended,
    uses,
    summary,
  };
}

/** The text, or its opening up to a word's end with an ellipsis. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > 0 ? cut : length).replace(/[\s,;:.–-]+$/, '')}…`;
}
