import { type ModelIndex, valuesAt } from './rows.ts';

/** What a unit says of itself; each may be left open. Values are ids. */
export interface Situation {
  /** A kind of place: a trait. */
  place?: string | undefined;
  /** A kind of unit. */
  unitType?: string | undefined;
  /** A group of people: a trait. */
  group?: string | undefined;
  /** A kind of difficulty: a trait. */
  difficulty?: string | undefined;
}

/** What each match weighs: a difficulty in common is what a model is looked up for. */
export const fitPoints = { difficulty: 4, unitType: 3, group: 2, place: 2 } as const;

/** Points of each level of evidence, 0 to 5: what is only claimed is no ground to copy it. */
export const evidencePoints = [-2, -1, 0, 1, 2, 3] as const;

/** Marks that speak against carrying a model over, as bits of a number. */
export const fitFlags = {
  /** The source says what it cost. */
  money: 1,
  /** One person's example. */
  individual: 2,
  /** A nationwide programme, not one unit's way of working. */
  nationwide: 4,
  /** The difficulty was read out of what was done. */
  inferred: 8,
  /** The source names no limitation. */
  noLimits: 16,
  /** No amount of what came of it. */
  noAmounts: 32,
} as const;
export type FitFlag = keyof typeof fitFlags;

/** What the marks are read from. */
interface Marked {
  needs?: { money?: string | undefined } | undefined;
  by: string;
  nationwide?: boolean | undefined;
  difficultyInferred: boolean;
  limitations: readonly unknown[];
  results: readonly { context?: boolean | undefined }[];
}

/** The marks of a model as one number. */
export function flagsOf(data: Marked): number {
  const set: Record<FitFlag, boolean> = {
    money: data.needs?.money !== undefined,
    individual: data.by === 'ca-nhan',
    nationwide: data.nationwide === true,
    inferred: data.difficultyInferred,
    noLimits: data.limitations.length === 0,
    noAmounts: data.results.every(({ context }) => context),
  };
  return flagNames.reduce((sum, name) => sum + (set[name] ? fitFlags[name] : 0), 0);
}

const flagNames = Object.keys(fitFlags) as FitFlag[];

/** A model set against a situation. */
export interface Fit {
  /** Its row in the index. */
  row: number;
  points: number;
  /** What it shares with the situation. */
  shares: (keyof Situation)[];
  /** What was asked for and it does not show. */
  lacks: (keyof Situation)[];
  /** Its level of evidence. */
  evidence: number;
  /** What else speaks against it. */
  flags: FitFlag[];
}

/**
 * Ranks models for a situation by the points above. Only models that share something with it are
 * ranked; equals keep the order of the gallery, the better evidenced first.
 */
export function rankByFit(index: ModelIndex, situation: Situation): Fit[] {
  const asked = (Object.keys(fitPoints) as (keyof Situation)[]).filter((key) => situation[key]);
  const { traits, flags } = index;
  const fits = flags.map((bits, row): Fit => {
    const own = new Set(valuesAt(traits, row));
    const unitTypes = valuesOf(index, 'don-vi', row);
    const shares = asked.filter((key) =>
      key === 'unitType'
        ? unitTypes.includes(situation.unitType ?? '')
        : own.has(situation[key] ?? ''),
    );
    const evidence = Number(valuesOf(index, 'bang-chung', row)[0] ?? 0);
    const matched = shares.reduce((sum, key) => sum + fitPoints[key], 0);
    return {
      row,
      points: matched + (evidencePoints[evidence] ?? 0),
      shares,
      lacks: asked.filter((key) => !shares.includes(key)),
      evidence,
      flags: flagNames.filter((name) => (bits & fitFlags[name]) !== 0),
    };
  });
  return fits
    .filter(({ shares }) => shares.length > 0)
    .toSorted((a, b) => b.points - a.points || a.row - b.row);
}

function valuesOf({ facets }: ModelIndex, facet: string, row: number): string[] {
  const column = facets[facet];
  return column ? valuesAt(column, row) : [];
}
