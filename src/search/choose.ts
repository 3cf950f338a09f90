import type { Answer } from './answer.ts';
import { type Chosen, type FacetTable, fits } from './facets.ts';
import type { TextAnswer } from './full-text/ask.ts';
import { allByDay, asksForStateAlone, chosenBy } from './of-state.ts';
import { ranked, withFullText } from './order.ts';

/** What a reader asks for: words, and what is chosen of what they find. */
export interface Choice {
  query: string;
  chosen: Chosen;
  sort: 'relevance' | 'date';
}

/** The results of a choice. */
export interface ChosenResults {
  /** All that the words find, best first: what the facets count. */
  order: readonly number[];
  /** What is left of it, as sorted. */
  left: readonly number[];
  /** The choice with what the words themselves choose, which can be taken back like any other. */
  choice: Choice;
}

/** Whether a choice needs more of the entries than their kinds. */
export const needsFacets = ({ understood }: Answer, { chosen, sort }: Choice): boolean =>
  understood.state !== null || sort !== 'relevance' || Object.keys(chosen).length > 0;

/**
 * Puts what was found in order, and leaves what was chosen.
 *
 * @param texts what the full text found; null where it was not asked.
 */
export function choose(
  answer: Answer,
  texts: TextAnswer | null,
  facets: FacetTable,
  asked: Choice,
): ChosenResults {
  const { understood, further } = answer;
  const ranking = texts === null ? ranked(answer) : withFullText(answer, texts);
  const order = asksForStateAlone(understood) ? allByDay(facets) : ranking;
  const chosen = { ...chosenBy(understood), ...asked.chosen };
  const isOfState = understood.state !== null && understood.text !== '';
  const query = isOfState ? understood.text : asked.query;
  // What holds less of the words is listed only where the words ask for its state.
  const whole = asked.chosen.state ? order : [...new Set([...order, ...further])];
  const left = whole.filter((entry) => fits(facets, entry, chosen));
  if (asked.sort === 'date') {
    left.sort((a, b) => (facets.days[b] ?? '').localeCompare(facets.days[a] ?? ''));
  }
  return { order, left, choice: { ...asked, query, chosen } };
}
