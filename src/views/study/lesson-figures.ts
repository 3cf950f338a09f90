import { plainLine } from '../../entries/texts.ts';
import type { Result, Source, Target, Task } from '../../schema/index.ts';
import type { LessonFigure, LessonTask } from '../../study/lesson.ts';
import { amountWords } from '../../words/amounts.ts';
import { outputWords as words } from '../../words/outputs.ts';
import { resultLevel, targetLevel } from '../amounts.ts';
import { provenBy } from './proven-by.ts';

/** Who must do what, by when. */
export function lessonTask({ who, what, due }: Task): LessonTask {
  return {
    who: plainLine(who),
    what: plainLine(what),
    ...(due === undefined ? {} : { due: plainLine(due) }),
  };
}

/** A result: the unit is not printed twice where the label begins with it. */
export function resultFigure(result: Result, sources: readonly Source[]): LessonFigure {
  const label = plainLine(result.label);
  const { qualifier, value, before, unit, context } = result;
  return {
    label: context ? `${label} (${words.background})` : label,
    value: resultLevel(result),
    drawn: {
      number: value,
      before,
      unit,
      qualifier,
      label,
      kind: context ? 'background' : 'outcome',
    },
    sources: provenBy(`${result.label} ${result.note ?? ''}`, sources),
  };
}

/** A target or a threshold, with by when it is to be reached. */
export function targetFigure(target: Target, sources: readonly Source[]): LessonFigure {
  const isTarget = target.kind === 'chi-tieu';
  const label = plainLine(target.label);
  const due = target.due ? `, ${words.due}: ${plainLine(target.due)}` : '';
  const { value, unit, comparator } = target;
  return {
    label: `${label} (${isTarget ? words.target : words.threshold}${due})`,
    value: targetLevel(target),
    drawn: {
      number: value,
      unit,
      qualifier: amountWords.comparators[comparator].trim() || undefined,
      label: target.due ? `${label} (${plainLine(target.due)})` : label,
      kind: isTarget ? 'target' : 'threshold',
    },
    sources: provenBy(`${target.label} ${target.note ?? ''}`, sources),
  };
}
