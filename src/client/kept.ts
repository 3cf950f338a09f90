/** All that the site keeps in a reader's browser, by the key it is kept under. */
export const keptKeys = {
  /** Light or dark; `themeScript` of `src/views/frame` reads it before the page is drawn. */
  scheme: 'nen',
  /** Whether acronyms are written out. */
  writtenOut: 'doc-day-du',
  /** The study pack being made, the one open before it, and one that could not be read. */
  pack: 'soan-bai',
  packBefore: 'soan-bai-truoc',
  packDamaged: 'soan-bai-hong',
  /** What was practised with quiz questions. */
  practice: 'trac-nghiem',
  /** The latest queries. */
  queries: 'tim-gan-day',
  /** The model being proposed. */
  proposal: 'de-xuat-mo-hinh',
  /** Models chosen for comparison, in this tab. */
  compared: 'so-sanh-mo-hinh',
} as const;

/** How keeping something went: `full` when there is no room, `barred` when nothing may be kept. */
export type KeepResult = 'kept' | 'full' | 'barred';

/** What is kept under one key. A browser that keeps nothing throws nothing either. */
export interface Kept {
  /** The text kept; null where there is none, or where none may be read. */
  read(): string | null;
  /** What `writeJson` kept; undefined where nothing is kept or another version wrote it. */
  readJson(): unknown;
  write(text: string): KeepResult;
  writeJson(value: unknown): KeepResult;
  remove(): void;
}

type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Opens one key.
 *
 * @param storage is asked for at each use: where storage is barred, even naming it throws.
 */
export function kept(
  name: keyof typeof keptKeys,
  storage: () => Storing = () => localStorage,
): Kept {
  const key = keptKeys[name];
  const read = (): string | null => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const write = (text: string): KeepResult => {
    try {
      storage().setItem(key, text);
      return 'kept';
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      // Some private windows have a storage in which nothing fits.
      return isFull && read() !== null ? 'full' : 'barred';
    }
  };
  return {
    read,
    readJson() {
      try {
        return JSON.parse(read() ?? '') as unknown;
      } catch {
        return undefined;
      }
    },
    write,
    writeJson: (value) => write(JSON.stringify(value)),
    remove() {
      try {
        storage().removeItem(key);
      } catch {
        // What could not be kept need not be removed.
      }
    },
  };
}
