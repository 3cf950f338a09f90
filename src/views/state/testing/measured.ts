import type { Measured } from '../history.ts';

/** A line of the history with figures that differ from each other. */
export function measuredOn(day: string): Measured {
  return {
    day,
    entries: { document: 4, model: 3, report: 2, session: 1 },
    answers: 5,
    citations: { labels: 1200, certain: 90, wrong: 1, missed: 2, fieldCases: 54, fieldRight: 53 },
    search: {
      queries: { queries: 36, mrr: 0.5, first: 0.75 },
      names: { queries: 48, mrr: 0.6, first: 0.5 },
      questions: { queries: 260, mrr: 0.7, first: 0.6 },
    },
  };
}
