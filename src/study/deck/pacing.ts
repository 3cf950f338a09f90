/** The agenda behind a show: minutes of its steps, and the step of each slide, if it has one. */
export interface Plan {
  minutes: readonly number[];
  steps: readonly (number | undefined)[];
}

/** How the time that has passed stands to what was planned. */
export interface Pace {
  /** Minutes planned up to the end of the step, and of the whole session. */
  stepEnd: number;
  total: number;
  /** Minutes late, negative: early; 0 while the slide is shown in its time. */
  late: number;
  level: 'good' | 'late' | 'lost';
}

/** Minutes from which being late is told, and the part of a session from which it is grave. */
const told = 2;
const grave = 0.1;

/**
 * Where a show stands to its agenda. The minutes of a step are spread evenly over its slides; slides
 * before the first step take the beginning of it, those after the last its end.
 */
export function paceOf({ minutes, steps }: Plan, at: number, passed: number): Pace {
  const total = minutes.reduce((sum, each) => sum + each, 0);
  const { from, to, stepEnd } = plannedFor({ minutes, steps }, at, total);
  const late = passed > to ? passed - to : passed < from ? passed - from : 0;
  const level = late >= Math.max(told, total * grave) ? 'lost' : late >= told ? 'late' : 'good';
  return { stepEnd, total, late, level };
}

function plannedFor({ minutes, steps }: Plan, at: number, total: number) {
  const step = steps[at];
  if (step === undefined) {
    const isBefore = steps.slice(at).some((other) => other !== undefined);
    const first = minutes[0] ?? 0;
    return isBefore
      ? { from: 0, to: first, stepEnd: first }
      : { from: total, to: total, stepEnd: total };
  }
  const start = minutes.slice(0, step).reduce((sum, each) => sum + each, 0);
  const own = steps.flatMap((other, index) => (other === step ? [index] : []));
  const each = (minutes[step] ?? 0) / own.length;
  const from = start + own.indexOf(at) * each;
  return { from, to: from + each, stepEnd: start + (minutes[step] ?? 0) };
}
