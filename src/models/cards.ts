/** A number that a result states, as words: `hơn` · `23.000 người` · what was counted, with what it was before. */
export interface Amount {
  qualifier?: string | undefined;
  amount: string;
  label: string;
}

/** What a model's card shows. */
export interface CardData {
  /** The model's permanent number. */
  number?: number | undefined;
  /** Address of its page, with the site's base path. */
  address: string;
  name: string;
  difficulty: string;
  /** Unit, place and time in one line. */
  where: string;
  /** At most two amounts of what came of it. */
  amounts: Amount[];
  /** What its figures show and how it is documented, in a few words. */
  scales: string;
}

/** Cards in one file: a phone that shows a dozen from all over asks for a dozen small files. */
export const cardsInFile = 25;

/** Cards shown at once, and added by each *Xem thêm*. */
export const cardsAtOnce = 12;

/** Models on one static page of the gallery. */
export const modelsOnPage = 36;
