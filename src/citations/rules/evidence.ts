/** A field in which text and library disagree, though the same document is meant. */
export interface Flag {
  field: 'issuedOn' | 'term' | 'issuer' | 'type';
  /** What the citing text says. */
  stated: string;
  /** What the library holds. */
  held: string;
}

/** What one rule finds about one document that a mention may mean. */
export interface Verdict {
  /** Added to the document's score. */
  score: number;
  /** What supports the document, in Vietnamese, as in "Vì đúng ngày ban hành." */
  reason?: string;
  /** Why the document cannot be meant, whatever else fits, in Vietnamese. */
  against?: string;
  /** Where the text disagrees with it and it may be meant all the same: a slip of the pen. */
  flag?: Flag;
  /** The words fit other documents as well: without more, none is meant for certain. */
  leavesOpen?: boolean;
}

/** A verdict with the name of the rule that gave it. */
export interface Finding extends Verdict {
  rule: string;
}

/** All that speaks for and against one document being the one meant. */
export interface Evidence {
  id: string;
  score: number;
  /** What supports it, in Vietnamese, for readers and editors. */
  reasons: string[];
  /** Why it cannot be meant; empty where it can. */
  against: string[];
  flags: Flag[];
  /** Verdict by verdict, in the order of the table. */
  findings: Finding[];
  /** The mention is a nickname its entry gives it. */
  nicknamed: boolean;
  /**
   * False where the words fit other documents too: the text lacks the subject that a nickname
   * needs, the year of a law's version, or the place of a congress, or its title is another's.
   */
  identified: boolean;
  /** False where every province has such a number and the text does not say which province is meant. */
  placeKnown: boolean;
  /** True where, as far as the text says, nothing but this document fits. */
  sufficient: boolean;
}
