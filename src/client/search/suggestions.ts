import type { NumberResult } from '../../search/numbers/ask.ts';
import type { NumberCodes } from '../../search/numbers/codes.ts';
import type { Asked } from '../../search/questions/ask.ts';
import type { Understood } from '../../search/understand.ts';
import type { ShownCard } from './card.ts';

/** What the box shows for what was typed so far. */
export interface Suggestions {
  numbers: readonly NumberResult[];
  codes: NumberCodes;
  cards: readonly ShownCard[];
  /** Folded words to mark. */
  sought: ReadonlySet<string>;
  /** How the words were read, and the usual spelling of a folded one; null where only numbers were asked. */
  words: {
    understood: Understood;
    notNamed: boolean;
    form: (folded: string) => string;
  } | null;
  /** What the questions and answers of the library say. */
  asked: Asked;
}
