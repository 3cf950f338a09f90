import { audienceNames } from '../words/agenda.ts';

/** A usual audience, and how much longer than usual it stays with each kind of step. */
export interface Audience {
  name: string;
  /** Factors of the usual minutes; 1 where left out. */
  documents?: number;
  practice?: number;
  discussion?: number;
}

/**
 * Usual audiences. Their positions stand in links: lines are added at the end and never moved. The
 * factors follow what the ready sessions advise: cells talk, grass-roots unions work on cases.
 */
export const audiences: readonly Audience[] = [
  { name: audienceNames.cell, discussion: 1.25 },
  { name: audienceNames.leaders, discussion: 1.25, documents: 1.25 },
  { name: audienceNames.union, practice: 1.25 },
  { name: audienceNames.members, documents: 0.75, practice: 1.25 },
  { name: audienceNames.cadres, documents: 1.25 },
];
