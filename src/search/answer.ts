import { hubKinds, type SearchKind } from './entry.ts';
import { kindAt } from './headings/columns.ts';
import type { Hit } from './headings/score.ts';
import { askNumber, type NumberResult } from './numbers/ask.ts';
import type { SearchIndex } from './open.ts';
import { reconsider } from './reconsider.ts';
import { type Understood, understand } from './understand.ts';

/** What the first two layers say to a query. */
export interface Answer {
  understood: Understood;
  numbers: readonly NumberResult[];
  /** Entries whose headings hold words of the query, best first; topics and provinces stand apart. */
  hits: readonly Hit[];
  /** Pages that gather entries and bear the name that was typed: topics, provinces, acronyms, mottos. */
  hubs: readonly Hub[];
  /** Entries that hold less of the words, best first: what was asked to be in a state may be among them. */
  further: readonly number[];
  /** A document of a type and a name was typed, and none bears them. */
  notNamed: boolean;
}

/** A page that gathers entries. */
export type Hub = Hit & { kind: SearchKind };

/**
 * Asks numbers and headings.
 *
 * @param live whether the query is still being typed.
 */
export async function ask(index: SearchIndex, query: string, live = false): Promise<Answer> {
  const [known, acronyms] = await Promise.all([index.knownWords(), index.acronyms()]);
  const { codes } = index;
  const first = understand(query, { known, codes, acronyms }, live);
  const understood = (await reconsider(first, known, index.postings)) ?? first;
  const [numbers, found, columns] = await Promise.all([
    Promise.all(understood.numbers.map((typed) => askNumber(typed, understood.rest, query, index))),
    index.headings(understood, understood.state === null ? leastCoverage : leastInState),
    index.columns(),
  ]);
  const kindOf = ({ entry }: Hit) => kindAt(columns, entry);
  const hubs = found
    .map((hit) => ({ ...hit, kind: kindOf(hit) }))
    .filter((hub) => hubKinds.has(hub.kind) && isNamed(hub, understood))
    // A page has several names: the one that was typed whole comes first.
    .toSorted((a, b) => b.named * b.titleShare - a.named * a.titleShare);
  const notNamed = understood.typeWords.length > 0 && !found.some(({ bears }) => bears);
  const entries = found.filter((hit) => !hubKinds.has(kindOf(hit)));
  // Of what is not held only what speaks of it in full is worth showing.
  const speaking = notNamed ? entries.filter(({ coverage }) => coverage > 0.99) : [];
  return {
    understood,
    numbers,
    notNamed,
    hits: withoutNoise(speaking.length > 0 ? speaking : entries, leastCoverage),
    further:
      understood.state === null
        ? []
        : withoutNoise(entries, leastInState).map(({ entry }) => entry),
    hubs: hubs.slice(0, mostHubs),
  };
}

/** Share of the most words any entry holds, below which an entry is noise beside it. */
const leastCoverage = 0.7;
/** The same where a state was asked for: what holds most of the words may not have it. */
const leastInState = 0.35;

function withoutNoise(hits: readonly Hit[], least: number): Hit[] {
  const most = Math.max(0, ...hits.map((hit) => hit.coverage));
  return hits.filter((hit) => hit.coverage >= least * most);
}

const mostHubs = 2;

/** The query is (nearly) the name of the hub, or holds the whole of it. */
function isNamed(
  { kind, coverage, named, titleShare, titleLength }: Hub,
  { words }: Understood,
): boolean {
  // An acronym is explained to who types it, not to who writes it out.
  if (kind === 'acronym') return words.length === 1 && titleShare === 1;
  // Any part of a motto may be typed to find it, but two words of it (“dân vận”) are in every text.
  if (kind === 'motto' && words.length < 3) return false;
  // Tools and bodies are meant where their name is all that was typed, or nearly.
  if (kind === 'page' || kind === 'issuer') return titleShare === 1 && named > 0.6;
  // A name of three words is meant wherever it is typed in full; one of two may be part of another.
  const inFull = titleShare === 1 && named > (titleLength > 2 ? 0.25 : 0.5);
  return (coverage > 0.99 && named > 0.6) || inFull;
}
