import { kindPlaces, kinds } from '../entries/kinds.ts';
import type { Redirect } from '../schema/index.ts';

/** What became of an address. */
export type Outcome =
  | { kind: 'moved'; to: string }
  | { kind: 'gone'; why: string; on: string }
  /** Nobody said; `renamable` is what `npm run rename` calls it, where it was an entry's page. */
  | { kind: 'lost'; renamable?: string };

/** What is known of addresses. */
export interface KnownAddresses {
  /** Those of the pages that there are. */
  live: ReadonlySet<string>;
  /** Pages that stand for addresses that have none of their own. */
  folded: ReadonlyMap<string, string>;
  /** What editors say of those that are no more. */
  told: ReadonlyMap<string, Redirect>;
  /** Those published so far. */
  published: { has(address: string): boolean };
}

/** The page of a tree belongs to the document that it grows from. */
const tree = /^\/tu-nghi-quyet-den-co-so\/([^/]+)\/$/;

/**
 * What became of an address without a page: as a redirect says of it or of what it lies below, as
 * often as things moved on; else, for a part of a page or a choice of a list, the page or the list.
 */
export function outcomeOf(address: string, known: KnownAddresses): Outcome {
  const { live, told, folded } = known;
  const seen = new Set<string>();
  for (let at: string | undefined = address; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    if (live.has(at)) return { kind: 'moved', to: at };
    const own: Redirect | undefined = told.get(at);
    if (own?.gone !== undefined) return { kind: 'gone', why: own.gone, on: own.on };
    at = own?.to ?? folded.get(at) ?? samePartOf(at, known) ?? wholeOf(at, known);
  }
  const renamable = keyOf(address);
  return { kind: 'lost', ...(renamable ? { renamable } : {}) };
}

/** The same part of what it lies below, where that moved and has such a part. */
function samePartOf(address: string, { live, told }: KnownAddresses): string | undefined {
  for (const whole of above(address)) {
    const to = told.get(whole)?.to;
    const part = to && to + address.slice(whole.length);
    if (part && live.has(part)) return part;
  }
  return undefined;
}

/** The page that an address is a part or a choice of; undefined for one that stands for itself. */
function wholeOf(address: string, { published }: KnownAddresses): string | undefined {
  const [, id] = tree.exec(address) ?? [];
  if (id !== undefined) return `/van-ban/${id}/`;
  const [whole, ...farther] = above(address);
  // A folder of choices, as /van-ban/nam/, never was a page.
  return whole === undefined || (farther.length === 0 && published.has(address))
    ? undefined
    : whole;
}

/** The addresses that one lies below, the nearest first, the home page left out. */
function above(address: string): string[] {
  const parts = address.split('/').slice(1, -2);
  return parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}/`);
}

function keyOf(address: string): string | undefined {
  const [, section, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  const kind = kinds.find((one) => kindPlaces[one].section === section);
  return kind && id && `${kind}/${id}`;
}
