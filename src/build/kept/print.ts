import { createHash } from 'node:crypto';

/** A value that no print can stand for, such as a function that may know anything. */
export class Unprintable extends Error {}

/** What of an entry stands for it: the text of its body is asked for apart, since most pages that name an entry show none of it. */
interface EntryLike {
  kind: string;
  id: string;
  file: string;
  data: object;
  locate: unknown;
}

/** Deeper than any answer goes: a value that holds itself. */
const deepest = 40;

/**
 * What stands for a value: equal prints, equal values, in this build and the next.
 *
 * @throws {Unprintable} for functions, objects of classes and what holds itself.
 */
export function printOf(value: unknown): string {
  return createHash('sha1').update(written(value, 0)).digest('base64');
}

/** Entries, and their views, stand in thousands of answers. */
const known = new WeakMap<object, string>();

function written(value: unknown, depth: number): string {
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new Unprintable(`${typeof value} ${String(value).slice(0, 60)}`);
    }
    return `${typeof value}:${String(value)};`;
  }
  if (depth > deepest) throw new Unprintable('too deep');
  if (isEntry(value) || isView(value)) {
    const print =
      known.get(value) ?? createHash('sha1').update(drawn(value, depth)).digest('base64');
    known.set(value, print);
    return print;
  }
  return drawn(value, depth);
}

function drawn(value: object, depth: number): string {
  const inside = (each: unknown) => written(each, depth + 1);
  if (isEntry(value)) return `entry(${value.kind}/${value.id} ${value.file} ${inside(value.data)})`;
  if (Array.isArray(value)) return `[${value.map(inside).join()}]`;
  if (value instanceof Map) return `map${inside([...value])}`;
  if (value instanceof Set) return `set${inside([...value])}`;
  if (value instanceof Date) return `day:${value.getTime()};`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new Unprintable(`an object of ${value.constructor.name}`);
  }
  const view = isView(value);
  return `{${Object.entries(value)
    // A view has the fields of its entry a second time.
    .filter(([name]) => !(view && name === 'data'))
    .map(([name, each]) => `${name}=${inside(each)}`)
    .join()}}`;
}

/** Whether a value is an entry of the content, of whichever kind. */
export const isEntry = (value: object): value is EntryLike =>
  'kind' in value && 'id' in value && 'data' in value && 'locate' in value && 'file' in value;

/** Whether a value is a document with the names its ids stand for. */
export const isView = (value: object): value is { entry: EntryLike; data: object; id: string } =>
  'entry' in value &&
  'data' in value &&
  typeof value.entry === 'object' &&
  value.entry !== null &&
  isEntry(value.entry) &&
  value.data === value.entry.data;
