import type { Place } from './place.ts';

/** What was found wrong, and what to write instead, for an editor. */
export interface Found {
  message: string;
  hint: string;
}

/** What is wrong at an offset of a body. */
export interface Fault extends Found {
  offset: number;
}

/** What is wrong in a body, at its line and column. */
export interface BodyProblem extends Found, Place {}
