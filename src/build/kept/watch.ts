import { isEntry, isView, printOf } from './print.ts';
import { type Steps, writeQuestion } from './question.ts';

/** Is told every question that is asked of what is watched. */
export interface Asked {
  /**
   * @param question as text, to be asked again by a later build.
   * @param print makes the print of its answer.
   */
  note(question: string, print: () => string): void;
  /** A function was handed over, to be known by its name when the question is asked again. */
  maker(make: { name: string }): void;
  /** A question was asked that cannot be written down, or whose answer has no print: nothing is known of what follows. */
  lost(why: unknown): void;
}

/** What never changes while the code and the settings stay, and is therefore no question. */
const constant = new Set(['vocabulary', 'day', 'findMottos']);

/**
 * The same object, every question of which is noted: what its functions answer to which arguments, and which of its
 * fields were looked at. Lists are noted by the part that was taken, maps by the keys that were looked up.
 */
export function watch<Watched extends object>(
  watched: Watched,
  asked: Asked,
  path: Steps = [],
): Watched {
  const seen = new Map<string, unknown>();
  return new Proxy(watched, {
    get(target, name) {
      if (typeof name === 'symbol' || constant.has(name)) return Reflect.get(target, name);
      if (!seen.has(name)) seen.set(name, look(Reflect.get(target, name), target, [...path, name]));
      return seen.get(name);
    },
  });

  function look(value: unknown, owner: object, steps: Steps): unknown {
    if (typeof value === 'function') {
      return (...given: unknown[]) => {
        for (const each of given) if (typeof each === 'function') asked.maker(each);
        const answered: unknown = Reflect.apply(value, owner, given);
        // An index that is made once stays the same object for all pages: what is drawn of it is drawn once.
        const isIndex = given.some((each) => typeof each === 'function');
        return isIndex || !Array.isArray(answered)
          ? answer(answered, [...steps, given])
          : watchList(answered, asked, [...steps, given]);
      };
    }
    return Array.isArray(value) ? watchList(value, asked, steps) : answer(value, steps);
  }

  function answer(value: unknown, steps: Steps): unknown {
    if (typeof value === 'function') {
      return (...given: unknown[]) =>
        answer(Reflect.apply(value, undefined, given), [...steps, given]);
    }
    if (value instanceof Map) return watchMap(value, asked, steps);
    if (hasFunctions(value)) return watch(value, asked, steps);
    noteAnswer(asked, steps, () => value);
    return value;
  }
}

/** Whether a value is an object that answers questions itself, rather than data. */
const hasFunctions = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isEntry(value) &&
  !isView(value) &&
  Object.values(value).some((each) => typeof each === 'function');

/** Notes a question with what it was answered; the print is made when it is not known yet. */
function noteAnswer(asked: Asked, steps: Steps, value: () => unknown): void {
  try {
    asked.note(writeQuestion(steps), () => printOf(value()));
  } catch (why) {
    asked.lost(why);
  }
}

function watchList(list: readonly unknown[], asked: Asked, path: Steps): readonly unknown[] {
  return new Proxy(list, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name === 'length') {
        noteAnswer(asked, [...path, name], () => value);
        return value;
      }
      if (name === 'slice') {
        return (...range: [number?, number?]) => {
          const part = target.slice(...range);
          noteAnswer(asked, [...path, name, range], () => part);
          return part;
        };
      }
      noteAnswer(asked, path, () => target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function watchMap(
  map: ReadonlyMap<unknown, unknown>,
  asked: Asked,
  path: Steps,
): ReadonlyMap<unknown, unknown> {
  return new Proxy(map, {
    get(target, name) {
      if (name === 'get' || name === 'has') {
        return (key: unknown) => {
          const value = target[name](key);
          noteAnswer(asked, [...path, name, [key]], () => value);
          return value;
        };
      }
      noteAnswer(asked, path, () => target);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
