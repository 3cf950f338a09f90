import type { Typed, TypedGroup } from '../../editing/index.ts';

/** Where a field stands in what was typed. */
export type Path = readonly (string | number)[];

/** The value at a path, where one was typed. */
export function typedAt(typed: TypedGroup, path: Path): Typed | undefined {
  let value: Typed | undefined = typed;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (typeof value === 'object') value = Object.hasOwn(value, key) ? value[key] : undefined;
    else return undefined;
  }
  return value;
}

/** What was typed with another value at a path; groups and lists on the way are made. */
export function withTyped(typed: TypedGroup, path: Path, value: Typed): TypedGroup {
  return put(typed, path, value) as TypedGroup;
}

function put(at: Typed | undefined, [key, ...rest]: Path, value: Typed): Typed {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(at) ? [...at] : [];
    list[key] = put(list[key], rest, value);
    return list;
  }
  const group = typeof at === 'object' && !Array.isArray(at) ? at : {};
  return { ...group, [key]: put(Object.hasOwn(group, key) ? group[key] : undefined, rest, value) };
}
