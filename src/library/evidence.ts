import type { ModelData, Source } from '../schema/index.ts';

/** What the levels of evidence ask for, each step with the level that it opens. */
export const evidenceSteps = [
  { key: 'source', level: 1 },
  { key: 'amount', level: 2 },
  { key: 'place', level: 3 },
  { key: 'time', level: 3 },
  { key: 'second', level: 4 },
  { key: 'repeated', level: 5 },
] as const;
export type EvidenceStep = (typeof evidenceSteps)[number]['key'];

/** Why a model has its level of evidence. */
export interface EvidenceReason {
  /** Steps that the entry's fields show. */
  there: EvidenceStep[];
  /** Steps that they do not show. */
  missing: EvidenceStep[];
  /** Highest level that the steps allow; editors may set a lower one, never a higher. */
  supported: number;
}

/**
 * What is there and what is missing for each level of evidence, read out of the model's fields.
 *
 * @param followers how many models of the library were learnt from this one.
 */
export function evidenceReason(data: ModelData, followers: number): EvidenceReason {
  const open = data.sources.filter((source) => !source.unofficial);
  const shown: Record<EvidenceStep, boolean> = {
    source: open.length > 0,
    amount: data.results.some((result) => !result.context),
    place: data.place !== undefined || data.nationwide === true,
    // The year of an article says when it was written, not when the work was done.
    time: data.years.basis === 'trien-khai' && data.years.from !== undefined,
    second: data.recognition !== undefined || publishers(open).size > 1,
    repeated: followers > 0,
  };
  const missing = evidenceSteps.filter(({ key }) => !shown[key]);
  return {
    there: evidenceSteps.filter(({ key }) => shown[key]).map(({ key }) => key),
    missing: missing.map(({ key }) => key),
    supported: (missing[0]?.level ?? 6) - 1,
  };
}

/** Two articles of one paper are one witness; a source without a publisher stands for itself. */
function publishers(sources: readonly Source[]): Set<string> {
  return new Set(sources.map(({ publisher, url, title }) => publisher ?? url ?? title ?? ''));
}
