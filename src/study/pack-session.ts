import { audiences } from './audiences.ts';
import type { CatalogueSession } from './catalogue.ts';
import { writeLink } from './link.ts';
import { emptyPack, type Pack, type PackMinutes, packMinutes } from './pack.ts';

/** Address of the builder, from the site's root. */
const builderAddress = '/soan-bai/';

/** What a pack needs to know of a ready session. */
export type SessionOutline = Pick<CatalogueSession, 'short' | 'audience' | 'minutes'> & {
  steps: readonly { short?: number | undefined }[];
};

/**
 * A ready session as a pack to start from: its steps by reference, so that the link stays short and
 * shows the session as the library has it then. A length that the builder does not offer becomes
 * the next longer one.
 */
export function packOfSession(session: SessionOutline): Pack {
  const { short, audience, steps } = session;
  const minutes = packMinutes.find((length) => length >= session.minutes) ?? longest;
  // Own words would make the link long; those of the session are shown by the builder anyway.
  const usual = audiences.some(({ name }) => name === audience) ? audience : '';
  return {
    ...emptyPack(),
    audience: usual,
    minutes,
    steps: steps.map((_, index) => ({ part: 'session', entry: short, index })),
  };
}

/**
 * The version of half an hour of a ready session: the steps its author kept, with their minutes, and
 * a quiz that they leave time for. None where the author made none.
 */
export function shortPackOf(session: SessionOutline): Pack | undefined {
  const kept = session.steps.flatMap(({ short: minutes }, index) =>
    minutes === undefined
      ? []
      : [{ part: 'session' as const, entry: session.short, index, minutes }],
  );
  if (kept.length === 0) return undefined;
  const whole = packOfSession(session);
  return { ...whole, minutes: 30, steps: kept, quiz: { ...whole.quiz, size: 5 } };
}

const longest: PackMinutes = 120;

/**
 * Address from the site's root that opens a pack in the builder; `undefined` when its notes are too
 * long for an address.
 */
export function packLink(pack: Pack): string | undefined {
  const link = writeLink(pack);
  return link === undefined ? undefined : `${builderAddress}#${link}`;
}
