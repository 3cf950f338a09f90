/** What is known of the answers to one question: how many right ones in a row, and when it was asked. */
export interface Practised {
  /** Right answers since the last wrong one; a wrong answer makes it 0. */
  streak: number;
  /** Number of the round in which it was last asked. */
  round: number;
}

/** Everything practised on this device, by key of the question. Never leaves it. */
export interface PracticeRecord {
  rounds: number;
  questions: Readonly<Record<string, Practised>>;
}

export const noPractice: PracticeRecord = { rounds: 0, questions: {} };

/** After a wrong answer a question comes back after so many others. */
const gap = 3;

/** One round: what is asked now and then, keys of questions. */
export interface Round {
  /** Questions still to be answered, the first is the one asked. */
  queue: readonly number[];
  /** Answered right, in the end. */
  done: readonly number[];
  /** Answered wrong at least once. */
  missed: readonly number[];
}

/** Starts a round: what was wrong last, then what was never asked, then what was asked longest ago. */
export function startRound(keys: readonly number[], record: PracticeRecord, size: number): Round {
  const rank = (key: number): number => {
    const known = record.questions[key];
    if (!known) return 1;
    return known.streak === 0 ? 0 : 2 + known.round;
  };
  const queue = [...new Set(keys)].toSorted((a, b) => rank(a) - rank(b)).slice(0, size);
  return { queue, done: [], missed: [] };
}

/** Goes on after an answer: a right one is done, a wrong one comes back until it is right. */
export function answerRound(round: Round, wasRight: boolean): Round {
  const [key, ...rest] = round.queue;
  if (key === undefined) return round;
  if (wasRight) return { ...round, queue: rest, done: [...round.done, key] };
  const missed = round.missed.includes(key) ? round.missed : [...round.missed, key];
  return { ...round, queue: rest.toSpliced(gap, 0, key), missed };
}

/**
 * Remembers an answer. A question that was wrong in a round stays wrong for it, even when it was
 * right the second time: it comes first in the next one.
 */
export function remember(
  record: PracticeRecord,
  key: number,
  wasRight: boolean,
  missedNow: boolean,
): PracticeRecord {
  const before = record.questions[key]?.streak ?? 0;
  const streak = wasRight && !missedNow ? before + 1 : 0;
  return {
    ...record,
    questions: { ...record.questions, [key]: { streak, round: record.rounds } },
  };
}

/** A record out of what the browser's storage held; anything else is no practice yet. */
export function checkRecord(value: unknown): PracticeRecord {
  if (typeof value !== 'object' || value === null) return noPractice;
  const { rounds, questions } = value as Record<string, unknown>;
  if (typeof rounds !== 'number' || typeof questions !== 'object' || !questions) return noPractice;
  const known = Object.entries(questions).filter(
    ([key, practised]) =>
      /^\d+$/.test(key) &&
      typeof practised?.streak === 'number' &&
      typeof practised.round === 'number',
  );
  return { rounds, questions: Object.fromEntries(known) };
}
