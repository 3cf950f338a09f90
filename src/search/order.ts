import type { Answer, Hub } from './answer.ts';
import type { TextAnswer } from './full-text/ask.ts';
import type { Hit } from './headings/score.ts';
import { holdersOf } from './numbers/first.ts';
import { asksForStateAlone } from './of-state.ts';

/** Content words beside a number up to which the number is what is asked for. */
const mostBeside = 4;

/** Whether the query asks for its number, rather than for something in which a number is mentioned. */
function asksForNumber({ understood, numbers }: Answer): boolean {
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
  const holders = holdersOf(numbers).map((holder) => holder.entry);
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
 * Where topics, provinces and mottos stand: first when their name is asked for and names too many entries to be one of them;
 * else after the best entry, for who types the name of a topic most often wants its document.
 */
function hubPlace({ hits, hubs, understood }: Answer): number {
  const [best] = hubs;
  if (best === undefined) return 2;
  if (isPlaceAlone(best, understood)) return 0;
  if (best.named < 0.99) return 2;
  if (best.titleShare === 1 && best.kind !== 'topic') return 0;
  // Who types a part of a motto wants its words and where they stand.
  if (best.kind === 'motto') return 0;
  const named = hits.filter((hit) => hit.named > 0.99).length;
  return named >= manyNamed ? 0 : 1;
}

/** Share of what was typed that a name must be for the rest to be *mô hình ở*, *các bài ở*. */
const nearlyAll = 0.8;

/** Whether hardly more than a province was typed: its name in full, or the letters it goes by. */
function isPlaceAlone({ kind, named, titleShare }: Hub, { words }: Answer['understood']): boolean {
  if (kind !== 'place' || named < nearlyAll) return false;
  return titleShare === 1 || words.length === 1;
}

function withBonus(hits: readonly Hit[], holders: readonly number[]): number[] {
  const scores = new Map(hits.map((hit) => [hit.entry, hit.score]));
  for (const entry of holders) scores.set(entry, (scores.get(entry) ?? 0) + numberBonus);
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([entry]) => entry);
}

/** Share of the query's weight that the best headings must hold, and entries found, to do without the full text. */
const sufficient = { coverage: 0.8, entries: 4 };

/** Whether the list of {@link ranked} can stand as it is; what the full text finds is only added below it then. */
export function isSufficient(answer: Answer): boolean {
  if (asksForNumber(answer) || asksForStateAlone(answer.understood)) return true;
  // Who types the name of a page wants the page, not texts that hold the words.
  if (answer.hubs.length > 0 && hubPlace(answer) === 0) return true;
  const best = Math.max(0, ...answer.hits.slice(0, 5).map((hit) => hit.coverage));
  return best >= sufficient.coverage && ranked(answer).length >= sufficient.entries;
}

/** What a place in the order of the full text is worth beside the score of headings. */
const textWorth = 0.55;

/**
 * One list out of all layers. A sufficient list keeps its order and grows at its end, so that nothing moves under a
 * reader's eyes; an insufficient one was not shown yet and is ordered anew.
 */
export function withFullText(answer: Answer, { entries, isWhole }: TextAnswer): number[] {
  const order = ranked(answer);
  // What cites a number that nobody bears holds all of it.
  const isAnswer = !asksInVain(answer) || (isWhole && answer.understood.unknown.length === 0);
  const texts = isAnswer ? entries : [];
  if (isSufficient(answer) || asksInVain(answer)) return [...new Set([...order, ...texts])];
  const scores = new Map(answer.hits.map((hit) => [hit.entry, hit.score]));
  for (const [at, entry] of texts.entries()) {
    scores.set(entry, (scores.get(entry) ?? 0) + textWorth / (1 + at / 4));
  }
  const hubs = answer.hubs.map((hub) => hub.entry);
  const mixed = [...scores].toSorted(([, a], [, b]) => b - a).map(([entry]) => entry);
  const at = hubPlace(answer);
  return [...new Set([...mixed.slice(0, at), ...hubs, ...mixed.slice(at)])];
}
