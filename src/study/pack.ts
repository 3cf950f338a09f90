/** Lengths of a session that the builder offers, in minutes. */
export const packMinutes = [30, 60, 90, 120] as const;
export type PackMinutes = (typeof packMinutes)[number];

/** Parts every session has, whatever is picked. */
export const standardParts = ['opening', 'discussion', 'quiz', 'closing'] as const;
export type StandardPart = (typeof standardParts)[number];

/** What a step is about. */
export type StepSubject =
  /** One of the standard parts; each stands in a pack at most once. */
  | { part: StandardPart }
  /** A document, model or report, by its permanent integer. */
  | { part: 'entry'; entry: number }
  /** A step of a ready session: the session's permanent integer, the step's position from 0. */
  | { part: 'session'; entry: number; index: number }
  /** A step the trainer invented. */
  | { part: 'own' };

/** One step of a pack, with what the trainer changed in it. */
export type PackStep = StepSubject & {
  /** Minutes set by hand; left out, the proposal decides. */
  minutes?: number | undefined;
  /** What is done, in the trainer's words, in place of the proposal's. */
  activity?: string | undefined;
  notes?: string | undefined;
  /** How it is run, in the trainer's words, in place of the proposal's. */
  how?: string | undefined;
  /** Questions that the trainer asks in it. */
  asks?: readonly string[] | undefined;
  /** Entries that a step of a ready session uses and this one does not, by permanent integer. */
  without?: readonly number[] | undefined;
};

/** How the quiz is drawn; the same draw from the same library gives the same questions. */
export interface PackQuiz {
  /** How many questions. */
  size: number;
  /** Which draw. */
  seed: number;
  /** Keys of questions that the trainer struck out (`questionKey`). */
  without: readonly number[];
  /** Per cent of questions of understanding and of situations, which come first; 75 if left out. */
  understanding?: number | undefined;
}

/** A study session in the making: what is kept, saved, and shared as a link. Steps stand in order. */
export interface Pack {
  /** Title in the trainer's words; empty: a title is made of what was picked. */
  title: string;
  /** Whom it is for, in words; may be empty. */
  audience: string;
  minutes: PackMinutes;
  steps: readonly PackStep[];
  /** The trainer's own questions for discussion. */
  questions: readonly string[];
  /** The trainer's notes on the whole session. */
  notes: string;
  quiz: PackQuiz;
}

/** Bounds that hold for every pack, so that no file and no link can grow without end. */
export const packLimits = {
  steps: 200,
  questions: 50,
  text: 4000,
  minutes: 600,
  quiz: 50,
  entry: 2 ** 31 - 1,
} as const;

/** A pack with nothing picked. */
export function emptyPack(): Pack {
  return {
    title: '',
    audience: '',
    minutes: 90,
    steps: standardParts.map((part) => ({ part })),
    questions: [],
    notes: '',
    quiz: { size: 8, seed: 1, without: [] },
  };
}

/** Whether nothing of a pack would be lost if it were thrown away. */
export function isBlank(pack: Pack): boolean {
  const { steps, questions, title, notes } = pack;
  const untouched = steps.every(
    (step) =>
      isStandard(step) &&
      ![step.notes, step.activity, step.how, step.asks?.length, step.minutes].some(Boolean),
  );
  return untouched && questions.length === 0 && title === '' && notes === '';
}

/** Whether a step is one of the standard parts. */
function isStandard(step: PackStep): step is PackStep & { part: StandardPart } {
  return step.part !== 'entry' && step.part !== 'session' && step.part !== 'own';
}

/** Permanent integers of the entries picked, each once, in order; sessions are not among them. */
export function entriesOf(pack: Pack): number[] {
  return [...new Set(pack.steps.flatMap((step) => (step.part === 'entry' ? [step.entry] : [])))];
}

/** Permanent integers of the ready sessions that steps come from. */
export function sessionsOf(pack: Pack): number[] {
  return [...new Set(pack.steps.flatMap((step) => (step.part === 'session' ? [step.entry] : [])))];
}

/** Where a new step goes: after the last picked one, or else after the opening. */
function placeForNew(steps: readonly PackStep[]): number {
  const last = steps.findLastIndex((step) => !isStandard(step));
  if (last >= 0) return last + 1;
  return steps[0]?.part === 'opening' ? 1 : 0;
}

function insert(pack: Pack, at: number, ...added: PackStep[]): Pack {
  const room = packLimits.steps - pack.steps.length;
  return { ...pack, steps: pack.steps.toSpliced(at, 0, ...added.slice(0, room)) };
}

/** Adds an entry; one that is in the pack already stays where it is. */
export function addEntry(pack: Pack, entry: number): Pack {
  if (entriesOf(pack).includes(entry)) return pack;
  return insert(pack, placeForNew(pack.steps), { part: 'entry', entry });
}

/**
 * Adds a ready session, given as a pack: to a blank pack as a whole, to another one the steps it
 * lacks, the session's own draw of the quiz left out.
 */
export function addSession(pack: Pack, session: Pack): Pack {
  if (isBlank(pack)) return session;
  const known = new Set(pack.steps.map(subjectKey));
  const added = session.steps.filter((step) => !known.has(subjectKey(step)));
  return insert(pack, placeForNew(pack.steps), ...added);
}

/** What a step is about, as one word; steps of the trainer's own are never the same. */
export function subjectKey(step: StepSubject, at?: number): string {
  if (step.part === 'entry') return `entry ${step.entry}`;
  if (step.part === 'session') return `session ${step.entry} ${step.index}`;
  return step.part === 'own' ? `own ${at ?? ''}` : step.part;
}

/** Takes an entry out, or all steps of a ready session: permanent integers are unique among both. */
export function removeEntry(pack: Pack, entry: number): Pack {
  const steps = pack.steps.filter((step) => !('entry' in step && step.entry === entry));
  return { ...pack, steps };
}

/** Cuts the step at a position. */
export function cutStep(pack: Pack, at: number): Pack {
  return { ...pack, steps: pack.steps.filter((_, index) => index !== at) };
}

/** Moves a step; a position beyond the ends is the end. */
export function moveStep(pack: Pack, from: number, to: number): Pack {
  const step = pack.steps[from];
  if (!step) return pack;
  const rest = pack.steps.toSpliced(from, 1);
  return { ...pack, steps: rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, step) };
}

/** Restores a standard part that was cut: the opening first, the others in their usual order. */
export function restorePart(pack: Pack, part: StandardPart): Pack {
  if (pack.steps.some((step) => step.part === part)) return pack;
  const later = standardParts.slice(standardParts.indexOf(part) + 1);
  const next = pack.steps.findIndex((step) => isStandard(step) && later.includes(step.part));
  if (part === 'opening') return insert(pack, 0, { part });
  return insert(pack, next < 0 ? pack.steps.length : next, { part });
}

/** Adds a step of the trainer's own. */
export function addOwnStep(pack: Pack): Pack {
  return insert(pack, placeForNew(pack.steps), { part: 'own' });
}

/** What a trainer may change in a step. */
export type StepChange = Partial<Pick<PackStep, (typeof changeable)[number]>>;
const changeable = ['minutes', 'activity', 'notes', 'how', 'asks', 'without'] as const;

/** Changes a step; a field set to `undefined` or to nothing goes back to the proposal. */
export function changeStep(pack: Pack, at: number, change: StepChange): Pack {
  const step = pack.steps[at];
  if (!step) return pack;
  const changed = { ...step, ...change };
  for (const field of changeable) {
    const value = changed[field];
    const isEmpty = typeof value !== 'number' && !value?.length;
    if (isEmpty) delete changed[field];
  }
  return { ...pack, steps: pack.steps.with(at, changed) };
}
