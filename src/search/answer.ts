import { type SearchKind, searchKinds } from './entry.ts';
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
  /** Pages that gather entries and bear the name that was typed: topics, provinces, acronyms. */
  hubs: readonly Hub[];
}

/** A page that gathers entries. */
export type Hub = Hit & { kind: SearchKind };

/** Content words beside a number up to which the number is what is asked for. */
const mostBeside = 4;

/**
 * Asks numbers and headings.
 *
 * @param live whether the query is still being typed.
 */
export async function ask(index: SearchIndex, query: string, live = false): Promise<Answer> {
  const known = await index.knownWords();
  const { codes, acronyms } = index;
  const first = understand(query, { known, codes, acronyms }, live);
  const understood = (await reconsider(first, known, index.postings)) ?? first;
  const [numbers, found, columns] = await Promise.all([
    Promise.all(understood.numbers.map((typed) => askNumber(typed, understood.rest, index.number))),
    index.headings(understood),
    index.columns(),
  ]);
  const kindOf = ({ entry }: Hit) => searchKinds[Number(columns.kind[entry])] ?? 'document';
  const hubs = found
    .map((hit) => ({ ...hit, kind: kindOf(hit) }))
    .filter((hub) => hubKinds.has(hub.kind) && isNamed(hub, understood));
  return {
    understood,
    numbers,
    hits: withoutNoise(found.filter((hit) => !hubKinds.has(kindOf(hit)))),
    hubs: hubs.slice(0, mostHubs),
  };
}

/** Share of the most words any entry holds, below which an entry is noise beside it. */
const leastCoverage = 0.7;

function withoutNoise(hits: readonly Hit[]): Hit[] {
  const most = Math.max(0, ...hits.map((hit) => hit.coverage));
  return hits.filter((hit) => hit.coverage >= leastCoverage * most);
}

const hubKinds: ReadonlySet<SearchKind> = new Set(['topic', 'place', 'acronym']);
const mostHubs = 2;

/** The query is (nearly) the name of the hub, or holds the whole of it. */
function isNamed(
  { kind, coverage, named, titleShare, titleLength }: Hub,
  { words }: Understood,
): boolean {
  // An acronym is explained to who types it, not to who writes it out.
  if (kind === 'acronym') return words.length === 1 && titleShare === 1;
  // A name of three words is meant wherever it is typed in full; one of two may be part of another.
  const inFull = titleShare === 1 && named > (titleLength > 2 ? 0.25 : 0.5);
  return (coverage > 0.99 && named > 0.6) || inFull;
}

/** Asks for numbers alone: what can be answered before the words of the library are known. */
export async function askNumbers(index: SearchIndex, query: string): Promise<NumberResult[]> {
  const unknown = {
    total: 0,
    words: [],
    has: () => true,
    entries: () => 0,
    form: (folded: string) => folded,
    weight: () => 1,
    startingWith: () => [],
  };
  const { numbers, rest } = understand(
    query,
    { known: unknown, codes: index.codes, acronyms: index.acronyms },
    true,
  );
  return Promise.all(numbers.map((typed) => askNumber(typed, rest, index.number)));
}

/** Whether the query asks for its number, rather than for something in which a number is mentioned. */
export function asksForNumber({ understood, numbers }: Answer): boolean {
  return numbers.some(({ count }) => count > 0) && understood.restWords <= mostBeside;
}

/** Whether nothing but a number was typed, and nobody bears it. */
function asksInVain({ understood, numbers }: Answer): boolean {
  return (
    numbers.length > 0 && numbers.every(({ count }) => count === 0) && understood.restWords === 0
  );
}

/** What a number adds to the score of its holder where it is only a part of the question. */
const numberBonus = 0.5;

/** Entries in the order in which they are shown: one list out of numbers, headings and hubs. */
export function ranked(answer: Answer): number[] {
  const { numbers, hits, hubs } = answer;
  // Words that hold some figure or code of it would pass for an answer.
  if (asksInVain(answer)) return numbers.flatMap(({ near }) => near.map(({ entry }) => entry));
  const holders = interleave(
    numbers.map((number) => number.holders.map(({ holder }) => holder.entry)),
  );
  const order = asksForNumber(answer)
    ? [...holders, ...hits.map((hit) => hit.entry)]
    : withBonus(hits, holders);
  const at = asksForNumber(answer) ? order.length : hubPlace(answer);
  const gathered = hubs.map((hub) => hub.entry);
  return [...new Set([...order.slice(0, at), ...gathered, ...order.slice(at)])];
}

/** Entries that bear all words in their names from which on the words are a subject, not an entry. */
const manyNamed = 12;

/**
 * Where topics and provinces stand: first when their name is asked for and names too many entries to be one of them;
 * else after the best entry, for who types the name of a topic most often wants its document.
 */
function hubPlace({ hits, hubs }: Answer): number {
  const [best] = hubs;
  if (best === undefined || best.named < 0.99) return 2;
  if (best.titleShare === 1 && best.kind !== 'topic') return 0;
  const named = hits.filter((hit) => hit.named > 0.99).length;
  return named >= manyNamed ? 0 : 1;
}

function withBonus(hits: readonly Hit[], holders: readonly number[]): number[] {
  const scores = new Map(hits.map((hit) => [hit.entry, hit.score]));
  for (const entry of holders) scores.set(entry, (scores.get(entry) ?? 0) + numberBonus);
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([entry]) => entry);
}

/** One of each list in turn: of two numbers both come first. */
function interleave(lists: readonly (readonly number[])[]): number[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** Share of the query's weight that the best headings must hold to be shown before the full text was asked. */
const sufficient = 0.8;

/** Whether the list of {@link ranked} can stand as it is, with what the full text finds only added below. */
export function isSufficient(answer: Answer): boolean {
  const best = Math.max(0, ...answer.hits.slice(0, 5).map((hit) => hit.coverage));
  return asksForNumber(answer) || asksInVain(answer) || best >= sufficient;
}

/** What a place in the order of the full text is worth beside the score of headings. */
const textWorth = 0.55;

/** What the full text found, best first, and whether some text holds all words. */
export interface TextOrder {
  hits: readonly { entry: number }[];
  isWhole: boolean;
}

/**
 * One list out of all layers. A sufficient list keeps its order and grows at its end, so that nothing moves under a
 * reader's eyes; an insufficient one was not shown yet and is ordered anew.
 */
export function withFullText(answer: Answer, { hits, isWhole }: TextOrder): number[] {
  const order = ranked(answer);
  // What cites a number that nobody bears holds all of it.
  const isAnswer = !asksInVain(answer) || (isWhole && answer.understood.unknown.length === 0);
  const texts = isAnswer ? hits.map(({ entry }) => entry) : [];
  if (isSufficient(answer)) return [...new Set([...order, ...texts])];
  const scores = new Map(answer.hits.map((hit) => [hit.entry, hit.score]));
  for (const [at, entry] of texts.entries()) {
    scores.set(entry, (scores.get(entry) ?? 0) + textWorth / (1 + at / 4));
  }
  const hubs = answer.hubs.map((hub) => hub.entry);
  const mixed = [...scores].toSorted(([, a], [, b]) => b - a).map(([entry]) => entry);
  return [...new Set([...mixed.slice(0, 2), ...hubs, ...mixed.slice(2)])];
}
