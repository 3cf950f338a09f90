import type { Finding } from './finding.ts';
import type { Wall } from './walls.ts';

/** What the writer says of the draft; what is left out is read from its head. */
export interface DraftOptions {
  /** Day of the draft, ISO: what was issued later cannot be meant, and validity is of that day. */
  date?: string | undefined;
  /** Province of the draft, by name or id. */
  place?: string | undefined;
  /** What no edit may cross, in offsets of the draft; none where it is plain running text. */
  walls?: readonly Wall[] | undefined;
}

/** A draft with all that was found in it. */
export interface Review {
  /** The draft in NFC, without unseen signs: what offsets count in. */
  text: string;
  /** Day for which the draft was checked, ISO, and where it comes from. */
  day: string;
  dayFrom: 'given' | 'draft' | 'build';
  /** What of the day the head of the draft has filled in. */
  dayKnown: 'day' | 'month' | 'year';
  /** Province for which it was checked, by its name, and what told it. */
  place: string | undefined;
  placeFrom: 'given' | 'day-line' | 'issuer' | undefined;
  /** In the order of the draft. */
  findings: readonly Finding[];
}
