import type { AnyEntry } from '../../entries/entry.ts';
import type { Target, Task } from '../../schema/index.ts';
import { targetLevel } from '../amounts.ts';
import { capitalise } from '../format.ts';
import type { Site } from '../site.ts';

/** Who must do what, by when; `what` is HTML. */
export interface TaskRow {
  who: string;
  what: string;
  due: string | undefined;
}

/** One target or threshold; `note` is HTML. */
export interface TargetRow {
  label: string;
  note: string | undefined;
  level: string;
  due: string | undefined;
}

export function taskRows(
  tasks: readonly Task[],
  entry: AnyEntry,
  { inline }: Pick<Site, 'inline'>,
): TaskRow[] {
  return tasks.map(({ who, what, due }) => ({ who, what: inline(what, entry), due }));
}

export function targetRows(
  targets: readonly Target[],
  entry: AnyEntry,
  { inline }: Pick<Site, 'inline'>,
): TargetRow[] {
  return targets.map((target) => ({
    label: capitalise(target.label),
    note: target.note && inline(target.note, entry),
    level: targetLevel(target),
    due: target.due,
  }));
}
