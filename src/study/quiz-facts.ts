import type { QuizQuestion } from './quiz-question.ts';

/**
 * A checked document as questions ask about it. Only fields seen in a source stand here: what is
 * left out is never asked.
 */
export interface DocumentFacts {
  /** Permanent integer. */
  short: number;
  /** Type, number and year, as every question names it: `Nghị quyết 25-NQ/TW năm 2013`. */
  name: string;
  number: string;
  type: string;
  year: string;
  /** Whole day of issue, ISO; left out where only the year is checked. */
  day?: string | undefined;
  title: string;
  /** Ids of all issuing bodies, the first with its name. */
  issuers: readonly string[];
  issuer: string;
  address: string;
  /** Permanent integers of checked documents that it replaces, by a relation without a caveat. */
  replaces: readonly number[];
  /** Permanent integers of all documents that it may replace, amend or repeal, doubtful ones too. */
  touches: readonly number[];
}

/** A checked model that carries documents out. */
export interface ModelFacts {
  short: number;
  name: string;
  unit: string;
  address: string;
  /** Permanent integers of checked documents that it is recorded to carry out. */
  carriesOut: readonly number[];
}

/** What questions are made from. */
export interface QuizFacts {
  documents: readonly DocumentFacts[];
  models: readonly ModelFacts[];
}

/** A question with the entries it is about. */
export interface PlacedQuestion {
  question: QuizQuestion;
  /** Permanent integers: of the entries it is about, and of the session it belongs to. */
  about: readonly number[];
}

/** `/soan-bai/trac-nghiem.json`. */
export interface QuizFile {
  facts: QuizFacts;
  authored: readonly PlacedQuestion[];
}
