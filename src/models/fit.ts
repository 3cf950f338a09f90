import { valuesAt } from '../lists/columns.ts';
import { type FitFlag, fitFlagNames, fitFlags } from './fit-flags.ts';
import type { ModelIndex } from './model-index.ts';

/** What a unit says of itself; each may be left open. Values are ids. */
export interface Situation {
  /** The difficulty it has: a trait. */
  difficulty?: string | undefined;
  /** Its kind of unit. */
  unitType?: string | undefined;
  /** The group of people it works among: a trait. */
  group?: string | undefined;
  /** Its kind of place: a trait. */
  place?: string | undefined;
  /** What it can lean on: a trait. */
  resource?: string | undefined;
}

/** What each thing in common weighs: a model is looked up for the difficulty that it was made for. */
export const fitPoints = { difficulty: 5, group: 2, place: 2, unitType: 2, resource: 2 } as const;

/** Points of a difficulty that a model also answers, not first. */
export const sidePoints = 3;

/** A model set against a situation. */
export interface Fit {
  /** Its row in the index. */
  row: number;
  points: number;
  /** Most points that could be had for what was asked. */
  most: number;
  /** What it shares with the situation. */
  shares: (keyof Situation)[];
  /** What was asked for and it does not have. */
  lacks: (keyof Situation)[];
  /** Whether the difficulty in common is the one it was made for. */
  isMain: boolean;
  /** What else speaks for and against carrying it over. */
  flags: FitFlag[];
}

const keys = Object.keys(fitPoints) as (keyof Situation)[];

/**
 * Ranks models for a situation by the fields that editors gave them. A model that does not answer
 * the difficulty asked for is not listed; where none is asked for, it must have half of the points.
 * How well a model is documented and how strong its change is make no fit. Of equals the one that
 * answers fewer other difficulties stands first, then the gallery's order decides.
 */
export function rankByFit(index: ModelIndex, situation: Situation): Fit[] {
  const asked = keys.filter((key) => situation[key]);
  const most = asked.reduce((sum, key) => sum + fitPoints[key], 0);
  const fits = index.flags.map((bits, row) => {
    const traits = valuesAt(index.traits, row);
    const own = new Set([...traits, ...valuesOf(index, 'don-vi', row).map(ofUnit)]);
    const has = (key: keyof Situation) => {
      const value = situation[key] ?? '';
      return own.has(key === 'unitType' ? ofUnit(value) : value);
    };
    const shares = asked.filter(has);
    const isMain = situation.difficulty !== undefined && traits[0] === situation.difficulty;
    const points = shares.reduce(
      (sum, key) => sum + (key === 'difficulty' && !isMain ? sidePoints : fitPoints[key]),
      0,
    );
    const lacks = asked.filter((key) => !shares.includes(key));
    const flags = fitFlagNames.filter((name) => (bits & fitFlags[name]) !== 0);
    return { row, points, most, shares, lacks, isMain, flags, breadth: index.breadth[row] ?? 1 };
  });
  return fits
    .filter(({ points, shares }) =>
      situation.difficulty ? shares.includes('difficulty') : asked.length > 0 && points * 2 >= most,
    )
    .toSorted((a, b) => b.points - a.points || a.breadth - b.breadth || a.row - b.row)
    .map(({ breadth: _, ...fit }) => fit);
}

/** A kind of unit beside traits, some of which have the same id. */
const ofUnit = (id: string) => `don-vi:${id}`;

function valuesOf({ facets }: ModelIndex, facet: string, row: number): string[] {
  const column = facets[facet];
  return column ? valuesAt(column, row) : [];
}
