/** How keeping something went: `full` when there is no room, `barred` when nothing may be kept. */
export type KeepResult = 'kept' | 'full' | 'barred';

/** What is kept under one key. A browser that keeps nothing throws nothing either. */
export interface Kept {
  /** The text kept; null where there is none, or where none may be read. */
  read(): string | null;
  /** What `writeJson` kept; null where nothing is kept or another version wrote it. */
  readJson(): unknown;
  write(text: string): KeepResult;
  writeJson(value: unknown): KeepResult;
  remove(): void;
}

type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Opens one key, which stands in `kept-keys.ts`.
 *
 * @param storage is asked for at each use: where storage is barred, even naming it throws.
 */
export function kept(key: string, storage: () => Storing = () => localStorage): Kept {
  const read = () => attempt(() => storage().getItem(key));
  const write = (text: string): KeepResult => {
    try {
      storage().setItem(key, text);
      return 'kept';
    } catch (error) {
      const isFull = (error as Error).name === 'QuotaExceededError';
      // Some private windows have a storage in which nothing fits.
      return isFull && read() !== null ? 'full' : 'barred';
    }
  };
  return {
    read,
    readJson: () => attempt(() => JSON.parse(read() ?? '') as unknown),
    write,
    writeJson: (value) => write(JSON.stringify(value)),
    // What could not be stored need not be removed.
    remove: () => void attempt(() => storage().removeItem(key)),
  };
}

function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}
