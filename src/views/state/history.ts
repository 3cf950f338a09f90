import { z } from 'zod';

/** The committed history from the project's root: a line of JSON a release, the oldest first. */
export const historyFile = 'src/views/state/history.jsonl';

const count = z.int().min(0);
const quality = z.strictObject({
  /** Queries of the set. */
  queries: count,
  /** Mean of one over the place of the first wanted result, 0 to 1. */
  mrr: z.number().min(0).max(1),
  /** Share of queries whose wanted result stands first. */
  first: z.number().min(0).max(1),
});

/** What was measured for a release. */
const measuredSchema = z.strictObject({
  /** ISO day of the measuring. */
  day: z.iso.date(),
  entries: z.strictObject({ document: count, model: count, report: count, session: count }),
  answers: count,
  citations: z.strictObject({
    /** Mentions with an answer given by hand. */
    labels: count,
    /** Of these, mentions that certainly mean one document of the library. */
    certain: count,
    /** Links to another document than the one meant. */
    wrong: count,
    /** Certain mentions without a link. */
    missed: count,
    /** Texts met in use on which the engine was once wrong, and how many it now reads right. */
    fieldCases: count,
    fieldRight: count,
  }),
  /** By set of queries: numbers and names; bodies and names of documents; questions. */
  search: z.strictObject({ queries: quality, names: quality, questions: quality }),
});
export type Measured = z.infer<typeof measuredSchema>;

/**
 * Reads the history.
 *
 * @throws Error with the number of the line that is not what it should be.
 */
export function readHistory(source: string): Measured[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [measuredSchema.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${historyFile}:${index + 1}: ${String(error)}`, { cause: error });
    }
  });
}

/** The history with what was measured as its last line; a second measuring of a day replaces the first. */
export function withMeasured(source: string, measured: Measured): string {
  const kept = readHistory(source).filter(({ day }) => day !== measured.day);
  const lines = [...kept, measured].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
