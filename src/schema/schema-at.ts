import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** The parts of zod's definitions that lead from a schema to the schemas inside it. */
interface Definition {
  type: string;
  innerType?: Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  items?: readonly Schema[];
  options?: readonly Schema[];
  valueType?: Schema;
}

/** Writes a path the way an editor reads it, lists counted from 1: `sources[1].url`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key + 1}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** The value a path leads to, or `undefined`. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key],
    data,
  );
}

/** A schema without its optional and default wrappers. */
export function unwrap(schema: Schema): Schema {
  const { innerType } = definition(schema);
  return innerType ? unwrap(innerType) : schema;
}

/** The schema a path leads to, or `undefined`; of a union, the first option that has the path. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const { type, shape, element, items, options, valueType } = definition(unwrap(schema));
  if (type === 'union') {
    return options?.map((option) => schemaAt(option, path)).find((found) => found !== undefined);
  }
  const next =
    type === 'object'
      ? shape?.[String(key)]
      : type === 'record'
        ? valueType
        : (items?.[Number(key)] ?? element);
  return next && schemaAt(next, rest);
}

/** Names of the fields that an object schema, or an option of a union, allows. */
export function knownKeys(schema: Schema): string[] {
  const { shape, options } = definition(unwrap(schema));
  return shape ? Object.keys(shape) : (options ?? []).flatMap(knownKeys);
}

/** What the field at a path means; an item of a list means what its list does. */
export function meaningAt(schema: Schema, path: readonly PropertyKey[]): string | undefined {
  const found = schemaAt(schema, path) as z.ZodType | undefined;
  const own = found && (found.description ?? (unwrap(found) as z.ZodType).description);
  if (own !== undefined || typeof path.at(-1) !== 'number') return own;
  return meaningAt(schema, path.slice(0, -1));
}

/** Whether a field at a path has to be there. */
export function isRequiredAt(schema: Schema, path: readonly PropertyKey[]): boolean {
  const found = schemaAt(schema, path) as z.ZodType | undefined;
  return found !== undefined && !found.safeParse(undefined).success;
}

function definition(schema: Schema): Definition {
  return schema._zod.def as Definition;
}
