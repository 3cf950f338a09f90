import {
  answersAlone,
  askNumbers,
  holdersOf,
  type NumberAnswers,
} from '../../search/numbers/first.ts';
import type { NumberIndex } from '../../search/numbers/open.ts';
import { openLater, openNumbersHere } from './load.ts';
import type { Suggestions } from './suggestions.ts';

/** How the layers are opened: as files of this site, or otherwise in a test. */
export interface Layers {
  openNumbers(): Promise<NumberIndex>;
  /** The layers of the words. */
  openWords(index: NumberIndex): Promise<WordLayers>;
}

interface WordLayers {
  suggestWords(
    answers: NumberAnswers,
    index: NumberIndex,
    query: string,
  ): AsyncGenerator<Suggestions>;
}

const here: Layers = {
  openNumbers: openNumbersHere,
  openWords: openLater,
};

const mostShown = 8;

/** Name of the time that suggestions took, for `npm run bench:search`. */
const timing = 'tim:goi-y';

/**
 * Suggestions in the order in which the layers know them: numbers first, then headings, then the full text where
 * neither knows anything. Each answer is complete; a later one starts with the cards of the earlier one.
 *
 * @param settled resolves when words may be asked, to false when the query is no longer the one typed: each word is
 * several files, which on a slow line would stand in the way of those that are wanted.
 */
export async function* suggest(
  query: string,
  layers = here,
  settled: () => Promise<boolean> = async () => true,
): AsyncGenerator<Suggestions> {
  const start = performance.now();
  const index = await layers.openNumbers();
  const answers = await askNumbers(index, query);
  const { numbers } = answers;
  const cards = holdersOf(numbers).slice(0, mostShown);
  if (cards.length > 0) {
    const asked = { answer: null, near: [] };
    yield { numbers, codes: index.codes, cards, sought: new Set(), words: null, asked };
  }
  if (!answersAlone(answers)) {
    // What is certain to be needed may come while the query is still being typed.
    if (!/\d/.test(query)) layers.openWords(index).catch(() => {});
    if (!(await settled())) return;
    const words = await layers.openWords(index);
    if (!(await settled())) return;
    yield* words.suggestWords(answers, index, query);
  }
  performance.measure(timing, { start });
}
