import { organOf } from '../citations/index.ts';
import { isIsoDay } from '../vietnamese/index.ts';
import type { ReviewDocument } from './review-data.ts';

/** Why one ground goes before another. */
export type GroundOrder = 'party-first' | 'higher-first' | 'older-first';

/** System (the Party's 0, the state's 1) and level within it. */
export type GroundRank = readonly [system: number, level: number];

const BODIES: Readonly<Record<string, GroundRank>> = {
  'central-committee': [0, 1],
  politburo: [0, 2],
  secretariat: [0, 3],
  'party-province': [0, 5],
  assembly: [1, 1],
  'assembly-standing': [1, 2],
  government: [1, 4],
  'prime-minister': [1, 5],
  'people-council': [1, 7],
  'people-committee': [1, 8],
};
const CENTRAL_OFFICE = /^(?:Văn phòng|Ban .+) Trung ương/;
const PARTY_CONGRESS =
  /^Đại hội đại biểu toàn quốc (?:của )?Đảng|^Đại hội đại biểu toàn quốc của Đảng/;

/** Where a document belongs among grounds; undefined where that is not sure. */
export function rankOf({ issuer }: ReviewDocument): GroundRank | undefined {
  if (PARTY_CONGRESS.test(issuer)) return [0, 0];
  const organ = organOf(issuer);
  if (organ !== null) return BODIES[organ];
  return CENTRAL_OFFICE.test(issuer) ? [0, 4] : undefined;
}

/** Why `later` should stand before `earlier`, which it follows; undefined where their order is right or open. */
export function compareGrounds(
  later: ReviewDocument,
  earlier: ReviewDocument,
): GroundOrder | undefined {
  const [one, other] = [rankOf(later), rankOf(earlier)];
  if (one === undefined || other === undefined) return undefined;
  if (one[0] !== other[0]) return one[0] < other[0] ? 'party-first' : undefined;
  if (one[1] !== other[1]) return one[1] < other[1] ? 'higher-first' : undefined;
  const days = [later.issuedOn, earlier.issuedOn];
  const [young, old] = days;
  if (!young || !old || !days.every((day) => day !== null && isIsoDay(day))) return undefined;
  return young < old ? 'older-first' : undefined;
}
