import { z } from 'zod';
import type { Finding } from '../finding.ts';
import { standingStates } from '../standing.ts';

const expected = z.strictObject({
  text: z.string(),
  kind: z.enum([
    'agrees',
    'differs',
    'incomplete',
    'several',
    'replaced',
    'standing',
    'not-held',
    'misquoted',
    'older-wording',
    'acronym',
    'repeated',
    'misplaced',
  ]),
  id: z.string().optional(),
  ids: z.array(z.string()).optional(),
  fields: z.array(z.string()).optional(),
  missing: z.array(z.string()).optional(),
  by: z.string().optional(),
  state: z.enum(standingStates).optional(),
  motto: z.string().optional(),
});
type Expected = z.infer<typeof expected>;

/** The texts with what has to be found in each, as `seeds.yaml` holds them. */
export const goldSchema = z.array(
  z.strictObject({
    report: z.string(),
    date: z.string().optional(),
    place: z.string().optional(),
    quotes: z.array(z.strictObject({ text: z.string(), expect: z.array(expected) })),
  }),
);
export type GoldText = z.infer<typeof goldSchema>[number];

/** The quotations of a text as one draft, in which a document's first mention is the text's. */
export const draftOf = ({ quotes }: GoldText): string =>
  quotes.map(({ text }) => text).join('\n\n');

/** All that has to be found in a text, in its order. */
export const expectedIn = ({ quotes }: GoldText): string[] =>
  quotes.flatMap(({ expect }) => expect.map(lineOfExpected));

/** What a gold set speaks of: a standing only where it asks for a second look. */
export const isTold = ({ kind, quiet }: Finding): boolean => kind !== 'standing' || !quiet;

/** Advice needs the whole of a draft: where a word is written out, what else stands among the grounds. */
export const isAdvice = ({ kind }: Finding): boolean => ADVICE.has(kind);
const ADVICE: ReadonlySet<string> = new Set(['older-wording', 'acronym', 'repeated', 'misplaced']);

/** Whole drafts with what has to be found in each, as `drafts.yaml` holds them. */
export const draftsSchema = z.array(
  z.strictObject({
    draft: z.string(),
    date: z.string().optional(),
    head: z.strictObject({
      day: z.string(),
      dayKnown: z.enum(['day', 'month', 'year']),
      place: z.string().optional(),
      own: z.string().optional(),
    }),
    text: z.string(),
    expect: z.array(expected),
  }),
);
export type GoldDraft = z.infer<typeof draftsSchema>[number];

/**
 * What is wrong with the findings of a whole draft: each expected one has to be there with everything said
 * of it, at a place that shares its words, and nothing else.
 */
export function scoreDraft(found: readonly Finding[], { expect }: GoldDraft): GoldScore {
  const left = [...expect];
  const score: GoldScore = { right: [], wrong: [], missed: [] };
  for (const finding of found) {
    const at = left.findIndex((wanted) => {
      const shares = finding.text.includes(wanted.text) || wanted.text.includes(finding.text);
      return shares && lineOf({ ...finding, text: '' }) === lineOfExpected({ ...wanted, text: '' });
    });
    if (at < 0) score.wrong.push(lineOf(finding));
    else score.right.push(...left.splice(at, 1).map(lineOfExpected));
  }
  score.missed = left.map(lineOfExpected);
  return score;
}

/** A finding on one line, with everything the gold set says of it: right is what is equal to the letter. */
export function lineOf(finding: Finding): string {
  return lineOfExpected({
    text: finding.text,
    kind: finding.kind,
    id: finding.id ?? undefined,
    // What a choice is offered between; a number that nobody holds offers none.
    ids: finding.kind === 'not-held' ? [] : [...finding.ids],
    fields: finding.differences.map(({ field }) => field),
    missing: [...finding.missing],
    by: finding.kind === 'misplaced' ? undefined : (finding.by ?? undefined),
    state: finding.kind === 'standing' ? finding.standing?.state : undefined,
    motto: finding.motto ?? undefined,
  });
}

function lineOfExpected(found: Expected): string {
  const { text, kind, id, ids = [], fields = [], missing = [], by, state, motto } = found;
  const parts = [
    kind,
    `“${text}”`,
    id,
    ids.join(' '),
    fields.toSorted().join('+'),
    missing.toSorted().join('+'),
    state,
    by && `→ ${by}`,
    motto,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Compares found with expected findings; each counts once. */
export interface GoldScore {
  right: string[];
  /** Found, not expected. */
  wrong: string[];
  /** Expected, not found. */
  missed: string[];
}

/** Compares the findings of one text with what has to be found. */
export function scoreAgainst(found: readonly string[], wanted: readonly string[]): GoldScore {
  const left = [...wanted];
  const score: GoldScore = { right: [], wrong: [], missed: left };
  for (const line of found) {
    const at = left.indexOf(line);
    if (at < 0) score.wrong.push(line);
    else score.right.push(...left.splice(at, 1));
  }
  return score;
}
