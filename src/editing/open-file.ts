import { parse } from 'yaml';
import { type Kind, kindPlaces, kinds } from '../entries/kinds.ts';
import { salvage, splitFrontmatter } from '../schema/index.ts';
import { mendLines } from '../schema/mend-lines.ts';
import { formFields } from './form-fields.ts';
import { type TypedGroup, typedOf } from './typed.ts';

/** An entry's file as the form takes it up. */
export interface OpenedEntry {
  kind: Kind;
  typed: TypedGroup;
  body: string;
  /** Fields as they were read. */
  data: Record<string, unknown>;
}

/** More anchors than anyone writes: a short text could stand for as much as it likes. */
const mostAliases = 0;

/**
 * Reads an entry's MDX, faults and all: what is wrong is told in the form. Undefined for what is no such file.
 *
 * @param kind where it is known; else the kind whose fields these are.
 */
export function openEntryFile(source: string, kind?: Kind): OpenedEntry | undefined {
  const parts = splitFrontmatter(source);
  if (parts === undefined) return undefined;
  const data = readYaml(parts.yaml) ?? readYaml(mendLines(parts.yaml).text);
  if (data === undefined) return undefined;
  const own = kind ?? kindOf(data);
  return { kind: own, typed: typedOf(formFields(own), data), body: parts.body.trim(), data };
}

function readYaml(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(yaml, { maxAliasCount: mostAliases });
    const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isGroup ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The kind that knows most of the fields; of those that know as many, the one whose schema they break least. */
function kindOf(data: Record<string, unknown>): Kind {
  const strangers = (kind: Kind) =>
    Object.keys(data).filter((key) => !(key in kindPlaces[kind].schema.shape)).length;
  const madeUp = (kind: Kind) => salvage(kindPlaces[kind].schema, data, 'x')?.madeUp.length ?? 99;
  const [best = 'document'] = kinds.toSorted(
    (a, b) => strangers(a) - strangers(b) || madeUp(a) - madeUp(b),
  );
  return best;
}
