/** Files kept in the reader's browser, by their path below the site's root. */
export interface Shelf {
  match(path: string): Promise<Response | undefined>;
  put(path: string, response: Response): Promise<void>;
  paths(): Promise<string[]>;
  remove(path: string): Promise<void>;
}

/** The shelves of a browser: one for each build of which something is kept. */
export interface Shelves {
  open(version: string): Promise<Shelf>;
  versions(): Promise<string[]>;
  drop(version: string): Promise<void>;
}

/** What was taken along of one build. */
export interface Taken {
  readonly version: string;
  /** ISO day of that build. */
  readonly day: string;
  /** Ids of the sets. */
  readonly sets: readonly string[];
}

/** What a browser holds. Both are written in one step, so that a reader never gets half of each. */
export interface Holdings {
  /** Whole: read from when there is no network. */
  readonly held: Taken | null;
  /** Under way; nothing is read from it before it is whole. */
  readonly next: Taken | null;
}

export interface Records {
  read(): Promise<Holdings>;
  write(holdings: Holdings): Promise<void>;
}

export const nothingHeld: Holdings = { held: null, next: null };

/** Header of a kept file that bears the name of its content. */
export const revisionHeader = 'x-noi-dung';
