import type { z } from 'zod';
import { unwrap } from './schema-at.ts';

type Schema = z.core.$ZodType;

/** Longest list that a schema may demand. */
const longestList = 8;
/** Texts and figures of the forms that fields ask for. */
const simple = ['2000', '2000-01-01', 'https://example.org/', 'I', 'Điều 1', 1, 60, false, true];

/**
 * A value that a schema takes and that says nothing: nothing at all where it may be left out.
 *
 * @param text what texts are filled with where they may be any.
 */
export function fillerFor(schema: Schema, text: string): unknown {
  const takes = (value: unknown) => (schema as z.ZodType).safeParse(value).success;
  if (takes(undefined)) return undefined;
  const plain = [text, ...simple].find(takes);
  if (plain !== undefined) return plain;
  const inner = unwrap(schema)._zod.def as {
    type: string;
    entries?: Record<string, unknown>;
    values?: readonly unknown[];
    element?: Schema;
    shape?: Record<string, Schema>;
    options?: readonly Schema[];
  };
  const { type, entries, values, element, shape, options } = inner;
  if (type === 'enum') return Object.values(entries ?? {})[0];
  if (type === 'literal') return values?.[0];
  if (type === 'union') return options?.map((one) => fillerFor(one, text)).find(takes);
  if (type === 'object') {
    const fields = Object.entries(shape ?? {});
    const filled = fields.map(([key, field]) => [key, fillerFor(field, text)]);
    const least = Object.fromEntries(filled.filter(([, value]) => value !== undefined));
    // One of several fields may have to be there, whichever.
    const more = fields.map(([key, field]) => ({
      ...least,
      [key]: fillerFor(unwrap(field), text),
    }));
    return [least, ...more].find(takes);
  }
  const items = Array.from(
    { length: longestList },
    (_, at) => element && fillerFor(element, `${text}-${at + 1}`),
  );
  return [[], ...items.map((_, at) => items.slice(0, at + 1))].find(takes);
}
