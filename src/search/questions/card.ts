import type { StatusName } from '../entry.ts';

/** What an answer rests on, as its card shows it. */
export interface BasisCard {
  /** Id of the document, model, report or motto. */
  id: string;
  /** Its name: `Luật 10/2022/QH15 (2022)`. */
  name: string;
  number: string | null;
  /** *khoản 2 Điều 15*. */
  provision?: string | undefined;
  /** Address from the site's root. */
  address: string;
  /** Force of a document; null where that is no matter. */
  status: StatusName | null;
  /** A few words of why or since when. */
  stateNote?: string | undefined;
}

/** A question with its answer as the search shows it. */
export interface AnswerCard {
  id: string;
  /** Address of the answer from the site's root. */
  address: string;
  question: string;
  answer: string;
  basis: readonly BasisCard[];
  certainty: 'nguon' | 'unofficial' | 'guess';
}

/** A question for the index: its card, and how people ask it. */
export interface AskedQuestion {
  card: AnswerCard;
  wordings: readonly string[];
}
