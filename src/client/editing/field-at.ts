import { type FormField, formFields } from '../../editing/index.ts';
import type { Path } from './form-state.ts';

const known = new Map<string, readonly FormField[]>();

/** The field at a path of a kind's form. */
export function fieldAt(kind: Parameters<typeof formFields>[0], path: Path): FormField | undefined {
  const all = known.get(kind) ?? formFields(kind);
  known.set(kind, all);
  let fields = all;
  let found: FormField | undefined;
  for (const key of path) {
    if (typeof key === 'number') continue;
    found = fields.find((field) => field.key === key);
    const control = found?.control;
    fields = control?.as === 'group' || control?.as === 'groups' ? control.fields : [];
  }
  return found;
}

/** What a field is called, from its path as problems name it: `sources[1].url`. */
export function labelAt(kind: Parameters<typeof formFields>[0], field: string): string {
  const path = field.split(/[.[\]]+/).filter(Boolean);
  const labels = path.flatMap((key, at) => {
    if (/^\d+$/.test(key)) return [];
    const label = fieldAt(
      kind,
      path.slice(0, at + 1).filter((one) => !/^\d+$/.test(one)),
    )?.label;
    const number = path[at + 1];
    return label === undefined
      ? []
      : [number && /^\d+$/.test(number) ? `${label} ${number}` : label];
  });
  return labels.slice(-2).join(', ');
}
