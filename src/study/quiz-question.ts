/** Memory of numbers and days, understanding, what to do in a case. */
export type QuizLevel = 'nho' | 'hieu' | 'tinh-huong';

/** What every kind of question has. */
interface Asked {
  /** What has happened, read before the question. */
  situation?: string | undefined;
  question: string;
  /** What it tests; left out, `levelOf` reads it from the question. */
  level?: QuizLevel | undefined;
  /** Why the answer is right, naming the document with number and year. */
  why: string;
  /** What proves the answer: words and, where it is an entry, its address from the site's root. */
  source: { name: string; address?: string | undefined };
  /** Its source was checked in part only: the trainer is told. */
  partial?: true | undefined;
  /** `authored` by an editor, or `generated` from verified fields of the library. */
  origin: 'authored' | 'generated';
}

/** One right choice of several. */
export interface SingleChoice extends Asked {
  kind: 'single';
  options: readonly string[];
  /** Position of the right one, from 0. */
  answer: number;
}

/** Several right choices, at least one. */
export interface SeveralChoice extends Asked {
  kind: 'several';
  options: readonly string[];
  /** Positions of the right ones, from 0, rising. */
  answers: readonly number[];
}

/** A statement that holds or does not. */
export interface TrueFalse extends Asked {
  kind: 'true-false';
  answer: boolean;
}

/** Pairs to be joined; the right sides are shown in another order. */
export interface Matching extends Asked {
  kind: 'match';
  pairs: readonly { left: string; right: string }[];
}

/** Items to be put in order; `items` stand in the right one. */
export interface Ordering extends Asked {
  kind: 'order';
  items: readonly string[];
}

/** A quiz question of any kind. */
export type QuizQuestion = SingleChoice | SeveralChoice | TrueFalse | Matching | Ordering;
