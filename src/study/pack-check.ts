import {
  type Pack,
  type PackQuiz,
  type PackStep,
  packLimits,
  packMinutes,
  type StandardPart,
  standardParts,
  subjectKey,
} from './pack.ts';

/**
 * A pack out of what a file, a link or the browser's storage held; `undefined` when it is none. The
 * result holds exactly the known fields: whatever else stood there is dropped.
 */
export function checkPack(value: unknown): Pack | undefined {
  if (!isRecord(value)) return undefined;
  const { title, audience, minutes, steps, questions, notes, quiz } = value;
  const length = packMinutes.find((known) => known === minutes);
  const checkedQuiz = checkQuiz(quiz);
  if (!isText(title) || !isText(audience) || !isText(notes) || !length || !checkedQuiz) return;
  if (!Array.isArray(questions) || questions.length > packLimits.questions) return;
  if (!questions.every((question) => isText(question) && question !== '')) return;
  if (!Array.isArray(steps) || steps.length > packLimits.steps) return;
  const checked = steps.map(checkStep).filter((step) => step !== undefined);
  if (checked.length !== steps.length) return;
  // Twice the same entry would be two steps under one name.
  if (new Set(checked.map((step, at) => subjectKey(step, at))).size !== checked.length) return;
  return {
    title,
    audience,
    minutes: length,
    steps: checked,
    questions: [...questions],
    notes,
    quiz: checkedQuiz,
  };
}

function checkStep(value: unknown): PackStep | undefined {
  if (!isRecord(value)) return;
  const subject = checkSubject(value);
  const { minutes, activity, notes, how, asks, without } = value;
  if (!subject) return;
  if (minutes !== undefined && !isWhole(minutes, 1, packLimits.minutes)) return;
  if (activity !== undefined && (!isText(activity) || activity === '')) return;
  if (notes !== undefined && (!isText(notes) || notes === '')) return;
  if (how !== undefined && (!isText(how) || how === '')) return;
  if (asks !== undefined && !isList(asks, packLimits.questions, (ask) => isText(ask) && ask !== ''))
    return;
  if (
    without !== undefined &&
    !isList(without, packLimits.steps, (entry) => isWhole(entry, 1, packLimits.entry))
  )
    return;
  return {
    ...subject,
    ...(minutes === undefined ? {} : { minutes }),
    ...(activity === undefined ? {} : { activity }),
    ...(notes === undefined ? {} : { notes }),
    ...(how === undefined ? {} : { how }),
    ...(asks === undefined ? {} : { asks: [...asks] as string[] }),
    ...(without === undefined ? {} : { without: [...without] as number[] }),
  };
}

function checkSubject({ part, entry, index }: Record<string, unknown>): PackStep | undefined {
  if (part === 'own') return { part };
  if (standardParts.includes(part as StandardPart)) return { part: part as StandardPart };
  if (!isWhole(entry, 1, packLimits.entry)) return undefined;
  if (part === 'entry') return { part, entry };
  if (part === 'session' && isWhole(index, 0, packLimits.steps)) return { part, entry, index };
  return undefined;
}

function checkQuiz(value: unknown): PackQuiz | undefined {
  if (!isRecord(value)) return;
  const { size, seed, without, understanding } = value;
  if (!isWhole(size, 0, packLimits.quiz) || !isWhole(seed, 0, 0xffffffff)) return;
  if (!Array.isArray(without) || without.length > packLimits.steps) return;
  if (!without.every((key) => isWhole(key, 0, 0xffffffff))) return;
  if (understanding !== undefined && !isWhole(understanding, 0, 100)) return;
  const drawn = { size, seed, without: [...without] };
  return understanding === undefined ? drawn : { ...drawn, understanding };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list of at least one thing that is all of one kind. */
const isList = (value: unknown, most: number, is: (item: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= most && value.every(is);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= packLimits.text;
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
