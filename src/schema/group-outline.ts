import type { z } from 'zod';
import { isRequiredAt, knownKeys, schemaAt, unwrap } from './schema-at.ts';

/**
 * How an item of a list of groups is written: every field that it must have, a line each, below the dash. `undefined` where none
 * must be there. A text that stands in place of the group is what its first field is meant to say.
 */
export function groupOutline(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): string | undefined {
  const group = schemaAt(schema, path);
  if (group === undefined || typeof path.at(-1) !== 'number') return undefined;
  const needed = knownKeys(group).filter((key) => isRequiredAt(schema, [...path, key]));
  const [first, ...rest] = needed.map((key, at) => {
    const isList = unwrap(schemaAt(group, [key]) ?? group)._zod.def.type === 'array';
    const said = at === 0 && typeof value === 'string' ? JSON.stringify(value) : '…';
    return `${key}: ${isList ? '[...]' : said}`;
  });
  if (first === undefined) return undefined;
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
    .map((line) => `      ${line}`)
    .join('\n');
}
