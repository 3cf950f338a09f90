import { z } from 'zod';
import { type Problem, parseYaml } from '../../../src/schema/index.ts';

export const contentLabelsFile = 'scripts/citing/labels/content.yaml';
export const seedLabelsFile = 'scripts/citing/labels/seeds.yaml';

/** What stands in for an answer that nobody has given yet. */
export const unanswered = '?';
export const notHeld = 'not-held';

/** The right answer: a document's id, `not-held`, `?`, or several where the text itself leaves it open. */
export type Means = string | { several: string[] };

/** The right answer for one mention, given by hand. */
export interface Label {
  /** The mention as it stands. */
  text: string;
  /** The words around it, `…` in its place. */
  in: string;
  means: Means;
  /** `file:line` of the label. */
  at: string;
}

/** A source text by its citations: short quotations, read together, each with the labels of its mentions. */
export interface QuotedText {
  /** Where and when the text was written, where that is known. */
  context: { place?: string; date?: string };
  quotes: { text: string; labels: Label[] }[];
}

const means = z.union([
  z.string().min(1),
  z.strictObject({ several: z.array(z.string().min(1)).min(2) }),
]);
const contentSchema = z.record(
  z.string(),
  z.array(z.strictObject({ text: z.string(), in: z.string(), means })),
);
const seedSchema = z.array(
  z.strictObject({
    report: z.string(),
    place: z.string().optional(),
    date: z.string().optional(),
    quotes: z.array(
      z.strictObject({
        text: z.string(),
        mentions: z.array(z.strictObject({ text: z.string(), means })),
      }),
    ),
  }),
);

/**
 * Reads the labels of the library's own content, by entry (`document/25-nq-tw-2013`).
 *
 * @throws Error with file, line and column when the file is not what it should be.
 */
export function readContentLabels(source: string): Map<string, Label[]> {
  const file = contentLabelsFile;
  const { data, problems, locate } = parseYaml(source, contentSchema, file);
  if (data === undefined) throw unreadable(problems);
  return new Map(
    Object.entries(data).map(([entry, labels]) => [
      entry,
      labels.map((label, index) => ({ ...label, at: `${file}:${locate([entry, index]).line}` })),
    ]),
  );
}

/**
 * Reads the labels of the source texts.
 *
 * @throws Error with file, line and column when the file is not what it should be.
 */
export function readSeedLabels(source: string): QuotedText[] {
  const file = seedLabelsFile;
  const { data, problems, locate } = parseYaml(source, seedSchema, file);
  if (data === undefined) throw unreadable(problems);
  return data.map(({ place, date, quotes }, index) => ({
    context: { ...(place ? { place } : {}), ...(date ? { date } : {}) },
    quotes: quotes.map(({ text, mentions }, quote) => ({
      text,
      labels: mentions.map((mention, order) => {
        const path = [index, 'quotes', quote, 'mentions', order];
        return { ...mention, in: text, at: `${file}:${locate(path).line}` };
      }),
    })),
  }));
}

function unreadable(problems: readonly Problem[]): Error {
  const lines = problems.map(
    ({ file, line, column, message, hint }) =>
      `${file}:${line}:${column}: ${message} ${hint ?? ''}`,
  );
  return new Error(lines.join('\n'));
}
