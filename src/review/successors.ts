import { forceOn } from './force.ts';
import type { ReviewDocument } from './review-data.ts';

/** What came after a document, as far as the library holds it. */
export interface Succession {
  /** Documents that ended one another, the first one's own end first: what stands is the last. */
  chain: readonly string[];
  /** The one at the end of that chain; null where the library holds none, or the chain is a circle. */
  now: string | null;
  /** Texts on the same subject of which no source says that they end what came before, in order. */
  newer: readonly string[];
}

type Find = (id: string) => Pick<ReviewDocument, 'force'> | undefined;

/**
 * Follows a document's successors as of a day: first those of which a source says so, then those
 * that are only newer. What is inferred replaces nothing.
 */
export function successorsOf(id: string, day: string, find: Find): Succession {
  const seen = new Set([id]);
  const [chain, isCircle] = follow(id, seen, (current) => {
    const state = stateOf(current, day, find);
    return state?.is === 'het-hieu-luc' && !state.inferred ? state.by : undefined;
  });
  const held = chain.filter((link) => find(link) !== undefined);
  const last = held.at(-1) ?? id;
  const isOver = stateOf(last, day, find)?.is === 'het-hieu-luc';
  const now = isCircle || isOver || held.length < chain.length ? null : last;
  const [newer] = follow(last, seen, (current) => {
    const state = stateOf(current, day, find);
    const leads = state?.is === 'co-van-ban-moi-hon' || state?.is === 'het-hieu-luc';
    return leads && state.by !== undefined && find(state.by) ? state.by : undefined;
  });
  return { chain: held, now: now === id ? null : now, newer: isCircle ? [] : newer };
}

/** The links from a document on, each once; whether they come back on themselves. */
function follow(
  from: string,
  seen: Set<string>,
  next: (id: string) => string | undefined,
): [chain: string[], isCircle: boolean] {
  const chain: string[] = [];
  for (let id = next(from); id !== undefined; id = next(id)) {
    if (seen.has(id)) return [chain, true];
    seen.add(id);
    chain.push(id);
  }
  return [chain, false];
}

const stateOf = (id: string, day: string, find: Find) => {
  const document = find(id);
  return document && forceOn(day, document.force);
};
