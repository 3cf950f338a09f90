import { isEntry, isView } from './print.ts';

/** The names that lead to an answer, and the arguments of each call on the way. */
export type Steps = readonly (string | readonly unknown[])[];

/** What arguments of a question lead to: entries by `kind/id`, documents by id, makers of indexes by name. */
export interface Referred {
  entry(key: string): unknown;
  view(id: string): unknown;
  maker(name: string): unknown;
}

/** A question that cannot be written down, or not be asked again. */
export class Unaskable extends Error {}

/** The question as a text: equal texts, equal questions. @throws {Unaskable} */
export function writeQuestion(steps: Steps): string {
  return JSON.stringify(steps.map((step) => (typeof step === 'string' ? step : step.map(written))));
}

/**
 * Asks a question that was written down, of what there is now.
 *
 * @throws {Unaskable} when what it speaks of is not there any more, or not yet.
 */
export function askAgain(question: string, from: object, referred: Referred): unknown {
  const steps: unknown = JSON.parse(question);
  let [at, owner]: unknown[] = [from, undefined];
  for (const step of Array.isArray(steps) ? steps : []) {
    if (Array.isArray(step)) {
      if (typeof at !== 'function') throw new Unaskable(question);
      at = Reflect.apply(
        at,
        owner,
        step.map((argument: unknown) => read(argument, referred)),
      );
    } else {
      if (at === null || (typeof at !== 'object' && typeof at !== 'function'))
        throw new Unaskable(question);
      [at, owner] = [Reflect.get(at, String(step)), at];
    }
  }
  return at;
}

function written(value: unknown): unknown {
  if (value === undefined) return { left: 'out' };
  if (typeof value === 'function') {
    if (value.name === '') throw new Unaskable('a function without a name');
    return { maker: value.name };
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isEntry(value)) return { entry: `${value.kind}/${value.id}` };
  if (isView(value)) return { view: value.id };
  return { plain: plain(value) };
}

/** Data alone survives being written: no map, no function, no entry within. @throws {Unaskable} */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'function') throw new Unaskable('a function');
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype || isEntry(value) || isView(value))
    throw new Unaskable('no plain data');
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

function read(argument: unknown, referred: Referred): unknown {
  if (typeof argument !== 'object' || argument === null) return argument;
  const found =
    'entry' in argument
      ? referred.entry(String(argument.entry))
      : 'view' in argument
        ? referred.view(String(argument.view))
        : 'maker' in argument
          ? referred.maker(String(argument.maker))
          : undefined;
  if ('plain' in argument) return argument.plain;
  if ('left' in argument) return undefined;
  if (found === undefined) throw new Unaskable(JSON.stringify(argument));
  return found;
}
