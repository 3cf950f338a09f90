import { z } from 'zod';
import { fillerFor } from './filler.ts';
import { schemaAt, valueAt } from './schema-at.ts';

/** What could be saved of a text with faults, so that its other faults are told at once. */
export interface Salvaged<Data> {
  data: Data;
  /** Fields that are made up or were taken out: what a check says of them is not true of the file. */
  madeUp: readonly (readonly PropertyKey[])[];
}

/** Each round mends every fault that is there; a group that cannot be mended is given up whole in the next. */
const mostRounds = 12;

/**
 * Puts something harmless where a field breaks its schema, so that the checks between files can look at all others.
 * Never for readers.
 *
 * @param filler a text that no other file holds: the entry's id.
 * @returns undefined where nothing could be saved.
 */
export function salvage<Schema extends z.ZodObject>(
  schema: Schema,
  read: unknown,
  filler: string,
): Salvaged<z.output<Schema>> | undefined {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
  // Without the rules of the whole: they mend nothing and change nothing that is read.
  const base = z.core.clone(schema, { ...schema._zod.def, checks: [] });
  const data = structuredClone(read);
  const madeUp: PropertyKey[][] = [];
  const tried = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const result = base.safeParse(data);
    if (result.success) return { data: result.data, madeUp };
    for (const issue of result.error.issues) {
      const at = [...issue.path];
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) put(data, [...at, key], undefined);
        continue;
      }
      while (at.length > 0 && tried.has(JSON.stringify(at))) at.pop();
      if (at.length === 0) return undefined;
      tried.add(JSON.stringify(at));
      const value = valueAt(data, at);
      const inner = schemaAt(base, at);
      if (issue.code === 'too_small' && Array.isArray(value)) {
        const item = schemaAt(base, [...at, 0]);
        for (let n = value.length; n < Number(issue.minimum); n += 1) {
          value.push(item && fillerFor(item, filler));
          madeUp.push([...at, n]);
        }
        continue;
      }
      madeUp.push(at);
      put(data, at, inner && fillerFor(inner, filler));
    }
  }
  return undefined;
}

/** Writes a value at a path; `undefined` takes it out, of a list never, whose items are counted. */
function put(data: unknown, path: readonly PropertyKey[], value: unknown): void {
  const holder = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  if (value === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
}
