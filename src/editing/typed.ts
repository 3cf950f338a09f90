import { numberOf } from '../models/proposal/lines.ts';
import { formatDate, isIsoDate, isIsoDay, readDate } from '../vietnamese/index.ts';
import { type FormField, heldKey } from './form-fields.ts';

/** What stands in the form, as it was typed. */
export type Typed = string | boolean | Typed[] | { [key: string]: Typed };
export type TypedGroup = { [key: string]: Typed };

/**
 * What was typed as the data of an entry: days as they are stored, figures as numbers, empty fields left out. What cannot be
 * read stays as it was typed, so that its fault is told.
 */
export function dataOf(fields: readonly FormField[], typed: TypedGroup): Record<string, unknown> {
  const pairs = fields.map(({ key, control }) => [key, typedToData(typed[key], control)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function typedToData(typed: Typed | undefined, control: FormField['control']): unknown {
  switch (control.as) {
    case 'check':
      return typed === true || (control.always ? false : undefined);
    case 'lines':
      return listed(linesOf(typed));
    case 'names':
      return listed(Array.isArray(typed) ? typed.filter((id) => id !== '') : []);
    case 'group':
      return isGroup(typed) ? groupOf(control.fields, typed) : undefined;
    case 'groups':
      return listed(
        (Array.isArray(typed) ? typed : []).flatMap((item) =>
          isGroup(item) ? [groupOf(control.fields, item) ?? {}] : [],
        ),
      );
    default: {
      const text = typeof typed === 'string' ? typed.normalize('NFC').trim() : '';
      if (text === '') return undefined;
      if (control.as === 'day') return isoOf(text) ?? text;
      return control.as === 'figure' ? numberOf(text) : text;
    }
  }
}

const listed = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined);
const isGroup = (typed: Typed | undefined): typed is TypedGroup =>
  typeof typed === 'object' && !Array.isArray(typed);

function groupOf(fields: readonly FormField[], typed: TypedGroup): unknown {
  const { [heldKey]: held, ...group } = dataOf(fields, typed);
  if (held !== undefined) return held;
  return Object.keys(group).length > 0 ? group : undefined;
}

/** Lines of a field that is a list, empty ones left out. */
const linesOf = (typed: Typed | undefined): string[] =>
  (typeof typed === 'string' ? typed.normalize('NFC') : '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A day as offices write it, `03/6/2013`, `6/2013`, `2013`, or as it is stored; undefined for what is none. */
export function isoOf(text: string): string | undefined {
  if (isIsoDate(text)) return text;
  const [, month = '', year = ''] = /^(?:tháng )?(\d{1,2})[/.-](\d{4})$/i.exec(text) ?? [];
  const partial = `${year}-${month.padStart(2, '0')}`;
  if (isIsoDate(partial)) return partial;
  const whole = readDate(text);
  return whole !== null && isIsoDay(whole) ? whole : undefined;
}

/** A day as offices type it: the way back of {@link isoOf}. */
export const typedDay = (iso: string): string =>
  isIsoDate(iso) ? formatDate(iso).replace(/^tháng /, '') : iso;

/** The data of an entry as it is typed: the way back of {@link dataOf}. */
export function typedOf(fields: readonly FormField[], data: unknown): TypedGroup {
  const group = typeof data === 'object' && data !== null ? data : { [heldKey]: data };
  const values = group as Record<string, unknown>;
  return Object.fromEntries(
    fields.flatMap(({ key, control }): [string, Typed][] => {
      const value = values[key];
      return value === undefined || value === null ? [] : [[key, typedValue(value, control)]];
    }),
  );
}

function typedValue(value: unknown, control: FormField['control']): Typed {
  switch (control.as) {
    case 'check':
      return value === true;
    case 'lines':
      return Array.isArray(value) ? value.map(String).join('\n') : String(value);
    case 'names':
      return Array.isArray(value) ? value.map(String) : [String(value)];
    case 'group':
      return typedOf(control.fields, value);
    case 'groups':
      return Array.isArray(value) ? value.map((item) => typedOf(control.fields, item)) : [];
    case 'day':
      return typedDay(String(value));
    case 'figure':
      return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
    default:
      return String(value);
  }
}
