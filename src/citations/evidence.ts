/** A field in which text and library disagree. */
export interface Flag {
  field: 'issuedOn' | 'term' | 'issuer' | 'type';
  /** What the citing text says. */
  stated: string;
  /** What the library holds. */
  held: string;
}

/** What supports one document being the one meant. */
export interface Evidence {
  id: string;
  score: number;
  /** Reasons in Vietnamese, for readers and editors. */
  reasons: string[];
  flags: Flag[];
  /** False where the document cannot be meant at all: issued later, or by another province. */
  possible: boolean;
  /** The mention is a nickname its entry gives it. */
  nicknamed: boolean;
  /**
   * False where the name fits other documents too: the text lacks the subject that the nickname
   * needs, the year of a law's version, or the place of a congress.
   */
  identified: boolean;
  /** False where every province has such a number and the text does not say which province is meant. */
  placeKnown: boolean;
  /** True where, as far as the text says, nothing but this document fits. */
  sufficient: boolean;
}

/** What one rule finds about one document that a mention may mean. */
export interface Verdict {
  /** Added to the document's score. */
  score: number;
  /** What supports the document, in Vietnamese. */
  reason?: string;
  /** Where the text disagrees with it. */
  flag?: Flag;
  /** The document cannot be meant, whatever else fits. */
  rulesOut?: boolean;
  /** The name fits other documents as well. */
  leavesOpen?: boolean;
}

/** The verdict of a rule that has nothing to say. */
export const noVerdict: Verdict = { score: 0 };
