import { agendaWords as words } from '../words/agenda.ts';
import { type Audience, audiences } from './audiences.ts';
import type { Catalogue } from './catalogue.ts';
import type { Pack, PackStep, StandardPart } from './pack.ts';
import { shareMinutes, type TimeClaim } from './share-minutes.ts';

/** One step of the agenda as it is shown and printed. */
export interface AgendaStep {
  /** Position of the step in the pack. */
  at: number;
  /** What it is about. */
  part: PackStep['part'];
  minutes: number;
  /** Minute at which it begins and ends. */
  from: number;
  to: number;
  /** Whether the minutes were set by hand. */
  fixed: boolean;
  activity: string;
  how?: string | undefined;
  notes?: string | undefined;
  /** Permanent integers of the entries used. */
  uses: readonly number[];
  /** The library no longer holds what the step is about; it takes no time. */
  missing: boolean;
}

/** The agenda of a pack. */
export interface Agenda {
  steps: readonly AgendaStep[];
  /** What the steps add up to. */
  total: number;
  /** Minutes beyond what was set aside; negative: minutes left. */
  over: number;
}

/**
 * Minutes of the standard parts in a session of 90 minutes, and the least they need. The ready
 * sessions open in 5 or 10 minutes, put 10 to quiz and 5 or 10 to closing, as `src/checks` asks.
 */
const standardTimes: Record<StandardPart, TimeClaim> = {
  opening: { usual: 10, least: 3 },
  discussion: { usual: 20, least: 5 },
  quiz: { usual: 10, least: 5 },
  closing: { usual: 5, least: 2 },
};

/** Less is no time for a document, a model, a report or a step of one's own. */
const leastMinutes = 5;

/**
 * Proposes a timed agenda: the steps of the pack in their order, what was set by hand as it is, the
 * rest shared so that all add up to the pack's minutes wherever that can be.
 */
export function proposeAgenda(pack: Pack, catalogue: Catalogue): Agenda {
  const audience = audiences.find(({ name }) => name === pack.audience);
  const parts = pack.steps.map((step) => partOf(step, catalogue, audience));
  const claims = parts.map(
    ({ claim, missing }, at): TimeClaim =>
      missing ? { ...claim, fixed: 0 } : { ...claim, fixed: pack.steps[at]?.minutes },
  );
  const minutes = shareMinutes(claims, pack.minutes);
  let clock = 0;
  const steps = pack.steps.map((step, at): AgendaStep => {
    const { activity, how, uses, missing } = parts[at] as Part;
    const from = clock;
    clock += minutes[at] ?? 0;
    return {
      at,
      part: step.part,
      minutes: minutes[at] ?? 0,
      from,
      to: clock,
      fixed: step.minutes !== undefined,
      activity: step.activity ?? activity,
      // Advice on the proposal's activity says nothing on another one.
      how: step.how ?? (step.activity === undefined ? how : undefined),
      notes: step.notes,
      uses: uses.filter((entry) => !step.without?.includes(entry)),
      missing,
    };
  });
  return { steps, total: clock, over: clock - pack.minutes };
}

interface Part {
  claim: TimeClaim;
  activity: string;
  how?: string | undefined;
  uses: readonly number[];
  missing: boolean;
}

function partOf(step: PackStep, catalogue: Catalogue, audience: Audience | undefined): Part {
  const none = { uses: [], missing: false };
  switch (step.part) {
    case 'own':
      return { ...none, claim: { usual: 10, least: leastMinutes }, activity: words.own };
    case 'session': {
      const found = catalogue.session(step.entry)?.steps[step.index];
      if (!found) return missingPart(step.entry);
      const { minutes, activity, how, uses } = found;
      const least = Math.min(minutes, Math.max(3, Math.ceil(minutes / 2)));
      return { claim: { usual: minutes, least }, activity, how, uses, missing: false };
    }
    case 'entry': {
      const found = catalogue.entry(step.entry);
      if (!found) return missingPart(step.entry);
      const factor = (found.kind === 'document' ? audience?.documents : audience?.practice) ?? 1;
      return {
        claim: { usual: found.weight * factor, least: leastMinutes },
        activity: words.activityOf(found.kind, found.name),
        how: words.howOf[found.kind],
        uses: [step.entry],
        missing: false,
      };
    }
    default: {
      const { usual, least } = standardTimes[step.part];
      const factor = step.part === 'discussion' ? (audience?.discussion ?? 1) : 1;
      const { activity, how } = words.standard[step.part];
      return { ...none, claim: { usual: usual * factor, least }, activity, how };
    }
  }
}

function missingPart(entry: number): Part {
  const claim = { usual: 0, least: 0 };
  return { claim, activity: words.missing(entry), uses: [], missing: true };
}
