import type { TextEdit } from './edits.ts';
import type { GroundOrder } from './ground-rank.ts';
import type { Standing } from './standing.ts';
import type { WallKind } from './walls.ts';

/**
 * What the checker says of one citation or motto of a draft. A certain citation has two answers.
 * Whether it is right: it `agrees` with the library, a field `differs`, it is `incomplete`. Whether the
 * document stands: `replaced` where it has ended, else `standing` with its state. Beside these: `several`
 * documents fit; the library holds none (`not-held`) it; a motto is `misquoted`. Advice beside these: a motto in
 * an `older-wording`, an `acronym` that was not written out, a ground `repeated` or `misplaced`.
 */
export type FindingKind =
  | 'agrees'
  | 'differs'
  | 'incomplete'
  | 'several'
  | 'replaced'
  | 'standing'
  | 'not-held'
  | 'misquoted'
  | 'older-wording'
  | 'acronym'
  | 'repeated'
  | 'misplaced';

/** A field of a citation that can disagree with the library. */
export type ReviewedField = 'number' | 'type' | 'issuedOn' | 'term' | 'issuer' | 'title';

/** What the first full citation of a document has to say and does not. */
export type MissingField = 'number' | 'issuedOn' | 'issuer' | 'place';

/** One field in which draft and library disagree. */
export interface Difference {
  field: ReviewedField;
  /** What the draft says; days as ISO. */
  stated: string;
  /** What the library holds; days as ISO. */
  held: string;
  /** Of a title: words that only the library has, and words that only the draft has, as written. */
  lacking?: readonly string[] | undefined;
  added?: readonly string[] | undefined;
  /** That the library has not read its own title in a public source yet. */
  unchecked?: boolean | undefined;
}

/** A stretch of the draft and what to put in its place; UTF-16 offsets of the draft in NFC. */
export interface Fix {
  start: number;
  end: number;
  replacement: string;
  /** The document whose form is put there, where there is a choice between several. */
  id?: string | undefined;
  /** That it puts another document in place of the one cited, or beside it; else it is the form of the one cited. */
  puts?: 'successor' | 'newest' | 'beside' | undefined;
  /** What is changed, where that is less than the whole: what differs, each within its own cell or line. */
  edits?: readonly TextEdit[] | undefined;
  /** What stands within it, so that it cannot be put. */
  barred?: WallKind | undefined;
}

/** One finding. Offsets count UTF-16 units of the draft in NFC, end exclusive. */
export interface Finding {
  kind: FindingKind;
  start: number;
  end: number;
  text: string;
  /** The document meant; null where that is open, or for a motto. */
  id: string | null;
  /** Documents that fit, or that bear the same number, where `id` is null. */
  ids: readonly string[];
  /** What supports each of `ids` where several fit, what bars it where none does, in Vietnamese. */
  reasons: Readonly<Record<string, readonly string[]>>;
  differences: readonly Difference[];
  missing: readonly MissingField[];
  /** Document that ended or changed the one meant, or is newer. */
  by: string | null;
  /** Day from which that holds, ISO, as far as known. */
  since: string | null;
  /** How the document meant stands on the day of the draft; null but for `replaced` and `standing`. */
  standing: Standing | null;
  /** That nothing has to be looked at for it. */
  quiet: boolean;
  /** Id of the motto meant. */
  motto: string | null;
  /** What is wrong with a motto, in words. */
  note: string | null;
  /** Clauses that a motto has since, or what an abbreviation may stand for. */
  words: readonly string[];
  /** How often an abbreviation is used. */
  count: number;
  /** Why a ground should stand before that of `by`. */
  order: GroundOrder | null;
  /** What the reader may choose to put instead; the first is the one proposed. */
  fixes: readonly Fix[];
}

/** A finding of a kind at a place, nothing more said yet. */
export function findingAt(
  kind: FindingKind,
  { start, end, text }: Pick<Finding, 'start' | 'end' | 'text'>,
  said: Partial<Finding> = {},
): Finding {
  return {
    kind,
    start,
    end,
    text,
    id: null,
    ids: [],
    reasons: {},
    differences: [],
    missing: [],
    by: null,
    since: null,
    standing: null,
    quiet: kind === 'agrees',
    motto: null,
    note: null,
    words: [],
    count: 1,
    order: null,
    fixes: [],
    ...said,
  };
}
