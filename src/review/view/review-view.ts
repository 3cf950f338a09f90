/** How much a place asks of the writer. */
export type Level = 'must' | 'should' | 'know' | 'good';

/** A stretch of a proposal beside what stands there now. */
export interface Segment {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/** A proposal as a card shows it. */
export interface FixView {
  /** What its button says; undefined where it cannot be put. */
  label: string | undefined;
  /** The same for who does not see the card, where the label alone does not tell it from others. */
  name: string | undefined;
  segments: Segment[];
  /** What supports it, where there is a choice. */
  why: string | undefined;
  /** Why it cannot be put. */
  barred: string | undefined;
}

/** All that is said of one place of the draft. */
export interface PlaceView {
  /** Number of the place, from 1: ties the mark in the text to its card. */
  number: number;
  start: number;
  end: number;
  text: string;
  /** Where it stands, in words: cell or paragraph. */
  where: string;
  level: Level;
  /** Headings: what kind of thing was found, and how it looks. */
  titles: { text: string; look: string }[];
  /** What was found, a sentence an item. */
  sentences: string[];
  /** The same of what needs no second look, without that it agrees. */
  quiet: string;
  fixes: FixView[];
  links: { address: string; name: string }[];
}

/** A draft under review, as plain data: what the page shows. */
export interface ReviewView {
  text: string;
  places: PlaceView[];
  day: { iso: string; shown: string; from: string; isSure: boolean };
  place: { name: string; from: string };
  read: string;
  notes: string[];
  counts: Readonly<Record<Level, number>>;
  /** Both answers in one sentence. */
  tally: string;
  /** How many proposals need no choice. */
  clear: number;
  changes: number;
  canUndo: boolean;
  /** What it is saved as, and whether its look is kept. */
  saved: 'docx' | 'odt' | 'new-docx';
  recordsChanges: boolean;
}

/** A proposal by its place in the findings. */
export interface FixAddress {
  finding: number;
  fix: number;
}
