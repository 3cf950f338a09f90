/** What speaks for and against carrying a model over, beside its fit, as bits of a number. */
export const fitFlags = {
  /** Others did it again. */
  repeated: 1,
  /** A figure of the difficulty before and after. */
  beforeAfter: 2,
  /** The source says what people, money or time it took. */
  needs: 4,
  /** The source says what did not work. */
  limits: 8,
  /** It costs money. */
  money: 16,
  /** One person's example. */
  individual: 32,
  /** A nationwide programme, not one unit's way of working. */
  nationwide: 64,
  /** The difficulty was read out of what was done. */
  inferred: 128,
  /** No figure of what changed. */
  noChange: 256,
  /** One source only, or none. */
  oneSource: 512,
} as const;
export type FitFlag = keyof typeof fitFlags;

export const fitFlagNames = Object.keys(fitFlags) as FitFlag[];

/** Marks that speak for a model; the others speak against it. */
export const flagsFor: readonly FitFlag[] = ['repeated', 'beforeAfter', 'needs', 'limits'];

/** What the marks are read from. */
interface Marked {
  needs?: { money?: string | undefined } | undefined;
  by: string;
  nationwide?: boolean | undefined;
  difficultyInferred: boolean;
  limitations: readonly unknown[];
}

/**
 * The marks of a model as one number.
 *
 * @param levels its levels on the scales of change and of documentation, see `change.ts`, `documented.ts`.
 */
export function flagsOf(data: Marked, levels: { change: number; documented: number }): number {
  const set: Record<FitFlag, boolean> = {
    repeated: levels.change === 5,
    beforeAfter: levels.change === 4,
    needs: data.needs !== undefined,
    limits: data.limitations.length > 0,
    money: data.needs?.money !== undefined,
    individual: data.by === 'ca-nhan',
    nationwide: data.nationwide === true,
    inferred: data.difficultyInferred,
    noChange: levels.change < 3,
    oneSource: levels.documented < 3,
  };
  return fitFlagNames.reduce((sum, name) => sum + (set[name] ? fitFlags[name] : 0), 0);
}
