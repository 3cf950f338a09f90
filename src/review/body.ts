import { compareBodies, organOf } from '../citations/index.ts';
import { fold } from '../vietnamese/index.ts';

/**
 * Whether two names are surely of different bodies. The engine bars a document for any name it does not know; what a
 * drafter is told to mend needs two names that the table of bodies has.
 */
export function isOtherBody(stated: string, held: string): boolean {
  if (!isKnown(stated) || !isKnown(held)) return false;
  const match = compareBodies(stated, held);
  return match === 'near' || match === 'other';
}

/** Whether two names are surely of the same body. */
export function isSameBody(stated: string, held: string): boolean {
  if (fold(held).startsWith(fold(stated).trim())) return true;
  return isKnown(stated) && compareBodies(stated, held) === 'same';
}

/** "của tỉnh" is any body of the place. */
const isKnown = (name: string): boolean => (organOf(name) ?? 'local') !== 'local';
