import type { Pack } from '../pack.ts';

/**
 * Links as they were given out, and what they hold. Never change a line: they stand in messages and
 * on handouts. A new version of the format adds lines of its own.
 */
export const oldLinks: readonly { about: string; link: string; pack: Pack }[] = [];
