/** What a step asks of the time of a session, in minutes. */
export interface TimeClaim {
  /** What it takes in a usual session. */
  usual: number;
  /** Less than this makes no sense. */
  least: number;
  /** Set by hand: counts as it is. */
  fixed?: number | undefined;
}

/**
 * Whole minutes for each claim, in order. Fixed ones stay; the rest is shared by what is usual,
 * never below the least, in fives where that works out. The sum is exactly `total`, or more where
 * even the least is more, or less where everything is fixed and leaves time over.
 */
export function shareMinutes(claims: readonly TimeClaim[], total: number): number[] {
  const fixed = claims.reduce((sum, claim) => sum + (claim.fixed ?? 0), 0);
  const open = claims.filter((claim) => claim.fixed === undefined);
  const shared = share(open, total - fixed);
  let at = 0;
  return claims.map((claim) => {
    if (claim.fixed !== undefined) return claim.fixed;
    at += 1;
    return shared[at - 1] ?? claim.least;
  });
}

function share(claims: readonly TimeClaim[], total: number): number[] {
  const usual = claims.reduce((sum, claim) => sum + claim.usual, 0);
  if (usual === total) return claims.map((claim) => claim.usual);
  return shareUnits(claims, total, 5) ?? shareUnits(claims, total, 1) ?? claims.map(leastOf);
}

/** Shares in whole units; `undefined` when the total is no number of them or the least is more. */
function shareUnits(
  claims: readonly TimeClaim[],
  total: number,
  unit: number,
): number[] | undefined {
  const least = claims.map((claim) => Math.ceil(claim.least / unit));
  const units = total / unit;
  if (!Number.isInteger(units) || sumOf(least) > units) return undefined;
  const ideal = idealShares(claims, least, units);
  const shares = ideal.map((value, at) => Math.max(least[at] ?? 0, Math.floor(value + 1e-9)));
  // The largest remainders get what the rounding left; the earlier step where they are equal.
  const order = ideal
    .map((value, at) => ({ at, rest: value - (shares[at] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  const left = units - sumOf(shares);
  for (const { at } of order.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares.map((value) => value * unit);
}

/** Shares in proportion to what is usual; who would get less than the least gets that, for good. */
function idealShares(
  claims: readonly TimeClaim[],
  least: readonly number[],
  units: number,
): number[] {
  const pinned = new Set<number>();
  for (;;) {
    const rest = units - sumOf([...pinned].map((at) => least[at] ?? 0));
    const usual = sumOf(claims.map((claim, at) => (pinned.has(at) ? 0 : claim.usual)));
    const shares = claims.map((claim, at) =>
      pinned.has(at) ? (least[at] ?? 0) : (rest * claim.usual) / usual,
    );
    const short = shares.findIndex((value, at) => !pinned.has(at) && value < (least[at] ?? 0));
    if (short < 0) return shares;
    pinned.add(short);
  }
}

const leastOf = ({ least }: TimeClaim) => least;
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
