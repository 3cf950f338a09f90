import type { MaterialKind } from './lesson.ts';

/** One entry as the builder lists it: enough to find it and to give it time, nothing to read. */
export interface CatalogueEntry {
  /** Permanent integer. */
  short: number;
  kind: MaterialKind;
  /** What lists call it: `Nghị quyết 25-NQ/TW (2013)`, a model's name. */
  name: string;
  /** Title of a document, unit of a model or report. */
  about: string;
  /** Minutes it takes in a usual session. */
  weight: number;
  /** How many ready sessions and other entries use it: what is offered before anything is typed. */
  uses: number;
}

/** A ready session as the builder needs it, entries by permanent integer. */
export interface CatalogueSession {
  short: number;
  title: string;
  audience: string;
  minutes: number;
  objectives: readonly string[];
  /** Address from the site's root of the session as a lesson. */
  lesson: string;
  steps: readonly {
    minutes: number;
    /** Minutes in the version of half an hour; left out, the step is not in it. */
    short?: number | undefined;
    activity: string;
    how?: string | undefined;
    uses: readonly number[];
  }[];
}

/** `/soan-bai/muc-luc.json`: everything that can be picked, in one file, so that no server sees what is. */
export interface CatalogueFile {
  entries: readonly CatalogueEntry[];
  sessions: readonly CatalogueSession[];
}

/** The catalogue by permanent integer. */
export interface Catalogue {
  entry(short: number): CatalogueEntry | undefined;
  session(short: number): CatalogueSession | undefined;
}

/** Indexes a catalogue. */
export function catalogueOf({ entries, sessions }: CatalogueFile): Catalogue {
  const byShort = new Map(entries.map((entry) => [entry.short, entry]));
  const sessionByShort = new Map(sessions.map((session) => [session.short, session]));
  return { entry: (short) => byShort.get(short), session: (short) => sessionByShort.get(short) };
}
