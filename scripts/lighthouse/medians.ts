import { quantile } from '../searching/score.ts';
import { type Category, categories, type Fault, type Verdict } from './verdict.ts';

/** Several runs over one page as one. */
export interface Medians {
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** What more than half of the runs found, as the first of them says it. */
  faults: Fault[];
  /** What any run found. */
  elsewhere: string[];
  speed: number;
}

/** Least that a category may have. */
export const leastScore = 98;

const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

/** The medians of some runs: one alone says more of the machine than of the page. */
export function mediansOf(runs: readonly Verdict[]): Medians {
  const scores = Object.fromEntries(
    categories.map((category) => [category, median(runs.map((run) => run.scores[category]))]),
  ) as Record<Category, number>;
  const found = Map.groupBy(
    runs.flatMap((run) => run.faults),
    ({ category, audit }) => `${category} ${audit}`,
  );
  return {
    scores,
    faults: [...found.values()].flatMap((faults) =>
      faults.length * 2 > runs.length ? faults.slice(0, 1) : [],
    ),
    elsewhere: [...new Set(runs.flatMap((run) => run.elsewhere))],
    speed: median(runs.map((run) => run.speed)),
  };
}

/** Whether a page is as good as it is to be, and asks nothing of others. */
export const isGood = ({ scores, elsewhere }: Medians): boolean =>
  elsewhere.length === 0 &&
  categories.every((category) => Math.round(scores[category]) >= leastScore);
