import { type KeepResult, type Kept, kept } from '../kept.ts';
import { followedKey, lastSeenKey } from '../kept-keys.ts';

/** A change of the library's content, as its file tells it. */
export interface Change {
  day: string;
  kind: string;
  name: string;
  address?: string;
  what: string;
  keys: readonly string[];
}

/** What a reader follows: keys such as `document/25-nq-tw-2013` or `topic/dan-van`, with their names. */
export class Followed {
  readonly #kept: Kept;

  constructor(where: Kept = kept(followedKey)) {
    this.#kept = where;
  }

  /** Names by key; what another version or hand wrote is left out. */
  all(): Map<string, string> {
    const held = this.#kept.readJson();
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return new Map();
    return new Map(
      Object.entries(held).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  }

  set(key: string, name: string | undefined): KeepResult {
    const all = this.all();
    if (name === undefined) all.delete(key);
    else all.set(key, name);
    return this.#kept.writeJson(Object.fromEntries(all));
  }
}

/** How far a reader has seen the changes: the day, and those of that very day. */
export interface Seen {
  day: string;
  ids: readonly string[];
}

/** Where that is kept. */
export class LastSeen {
  readonly #kept: Kept;

  constructor(where: Kept = kept(lastSeenKey)) {
    this.#kept = where;
  }

  read(): Seen | undefined {
    const held = this.#kept.readJson() as Partial<Seen> | null;
    if (typeof held?.day !== 'string' || !Array.isArray(held.ids)) return undefined;
    return { day: held.day, ids: held.ids.filter((id) => typeof id === 'string') };
  }

  write(day: string, changes: readonly Change[]): void {
    this.#kept.writeJson({ day, ids: changes.filter((one) => one.day >= day).map(idOf) });
  }
}

/** Changes that came after a reader's last look, those of the same day but later among them. */
export function changesSince(changes: readonly Change[], seen: Seen): Change[] {
  return changes.filter(
    (change) =>
      change.day > seen.day || (change.day === seen.day && !seen.ids.includes(idOf(change))),
  );
}

/** Those of them that concern what the reader follows. */
export function ofFollowed(
  changes: readonly Change[],
  followed: ReadonlyMap<string, string>,
): Change[] {
  return changes.filter(({ keys }) => keys.some((key) => followed.has(key)));
}

const idOf = ({ kind, name, what }: Change): string => `${kind} ${name} ${what}`.slice(0, 80);
