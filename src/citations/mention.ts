import type { Pinpoint } from './pinpoint.ts';

/**
 * How a document is referred to: `number` with its full number, `short` by type and running number ("Chỉ thị 05"),
 * `named` by a name of its own ("Nghị quyết Trung ương 7 khóa XI", "Luật Công đoàn 2012"), `back` to one named before
 * ("Nghị quyết này").
 */
export type MentionKind = 'number' | 'short' | 'named' | 'back';

/** What a named document is named after. `body` is whose plenum or congress, as written. */
export type DocumentName =
  | { event: 'plenum'; ordinal: number; body: string }
  | { event: 'congress'; ordinal: number | null; body: string }
  | { event: 'law'; title: string };

/** How far the words of a citation reach behind its number or name, in UTF-16 units of the text. */
export interface Extent {
  /** Where date, term and issuer end; where the mention ends if none follows. */
  facts: number;
  /** Where the title begins, inside its quotation marks; null without one. */
  title: number | null;
  /** Where all of it ends: the title too, and a date after that. */
  whole: number;
}

/** The extent of a citation of which nothing is read behind `end`. */
export const bareExtent = (end: number): Extent => ({ facts: end, title: null, whole: end });

/** One reference to one document. Offsets are UTF-16 units of the NFC text, end exclusive. */
export interface Mention {
  kind: MentionKind;
  start: number;
  end: number;
  text: string;
  /** Official spelling of the number; null when the text does not give it. */
  number: string | null;
  /** Running number of a short reference, as written: `05`. */
  serial: string | null;
  /** Code of the type, `NQ`; null when neither word nor number gives it. */
  code: string | null;
  /** Official name of the type; null when unknown, as for a Party number with QĐ and no word before it. */
  type: string | null;
  /** Date of issue as the text states it, right or wrong: `YYYY-MM-DD`. */
  issuedOn: string | null;
  /** Month of issue, where the text gives no day: `YYYY-MM`. */
  issuedIn: string | null;
  /** Year of issue, where the text gives no day, or the year of that day. */
  year: number | null;
  /** Term of congress as a Roman numeral: `XI`. */
  term: string | null;
  /** Issuer as the text writes it. */
  issuer: string | null;
  /** Opening of the title, where the text quotes it. */
  title: string | null;
  name: DocumentName | null;
  /** The part of the document that is cited: `khoản 2 Điều 15`. */
  pinpoint: Pinpoint | null;
  extent: Extent;
  /** The clause it stands in, cut where it is long: evidence, not for show. */
  clause: string;
}

/** What the words of a document's name say, as read from after the type word. */
export interface NameReading {
  end: number;
  name: DocumentName;
  term: string | null;
  year: number | null;
  issuedOn: string | null;
}

/** A further member of a list of names: "khóa XI, XII", "Trung ương 4, 5 khóa XII", "Đại hội XII, XIII". */
export interface FurtherName {
  start: number;
  end: number;
  name: DocumentName;
  term: string;
}
